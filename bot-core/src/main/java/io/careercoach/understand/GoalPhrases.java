package io.careercoach.understand;

import java.util.Map;
import java.util.Set;

/** Fixed phrases around a goal: what opens it, what explains it, what tells of a beginner. */
final class GoalPhrases {

  /** Words before a frame that say nothing. */
  static final Phrases<String> FILLERS =
      Phrases.of(
          "hi | hello | hey | hey coach | hi coach | coach | well | so | ok | okay | um | uh | hmm"
              + " | yes | yeah | honestly | actually | maybe | i think | i guess | please | also |"
              + " and | but | right now | at the moment | currently | , | : | ! | . | - | \" | ' |"
              + " ( | first of all | one day | someday | eventually | ideally | as a beginner |"
              + " basically | really | finally | just | in the long run | long term | for me | this"
              + " time | good morning | good evening");

  /** Words that open a goal and are no part of it. */
  static final Phrases<String> FRAMES =
      Phrases.of(
          "i want to | i want | i'd like to | i would like to | i'd love to | i would love to | i"
              + " would like | i'd like | i'd love | i hope to | i hope i can | i plan to | i am"
              + " planning to | i'm planning to | i need to | i need | i wish to | i wish i could |"
              + " i aim to | i intend to | i am going to | i'm going to | im going to | i will |"
              + " i'll | i have to | i've got to | i must | i should | i wanna | i gotta | i am"
              + " trying to | i'm trying to | i am hoping to | i'm hoping to | i am aiming to | i'm"
              + " aiming to | i'm looking to | i am looking to | i really want to | i really want |"
              + " i just want to | i really need to | i also want to | i want to try to | my goal"
              + " is to | my goal is | my goal : | my goal would be to | my goal for this year is"
              + " to | my goal for the year is to | the goal is to | the goal is | goal : | goal is"
              + " to | new goal : | a goal : | my aim is to | my aim is | my target is to | my"
              + " target is | my plan is to | my dream is to | my dream is | my objective is to |"
              + " the aim is to | the plan is to | my ambition is to | i dream of | i am working"
              + " towards | i'm working towards | i'm thinking of | i am thinking about | i'm"
              + " thinking about | help me to | help me | i want help to | my resolution is to | i"
              + " decided to | i have decided to | i've decided to | i set myself the goal to | i"
              + " would want to | want to | wanna | would like to | hoping to | planning to |"
              + " trying to | aim to | aiming to | need to | going to | my next step is to | my"
              + " wish is to | i'd rather | i would rather | i want finally to | i finally want to"
              + " | to | be able to | i kind of want to | i sort of want to | i just want | i only"
              + " want | i am want to | i am want | i'm want");

  /** Wishes that may also stand in the middle of a long sentence. */
  static final Phrases<String> WISHES =
      Phrases.of(
          "i want to | i want | i'd like to | i would like to | i'd love to | i would love to | i"
              + " hope to | i really want to | i really want | i just want to | i just want | i"
              + " kind of want to | i sort of want to | i am want | my goal is to | my dream is to"
              + " | i need to become");

  /** Words before which a wish is no wish of its own: "that I want", "when I want". */
  static final Set<String> SUBORDINATE =
      Set.of(
          "that", "if", "when", "what", "because", "why", "how", "since", "as", "which", "where",
          "than", "all", "thing", "so");

  /** Words that explain; the reason stands behind them. */
  static final Phrases<String> REASONS =
      Phrases.of(
          "because of | because | becuase | becouse | cuz | coz | bc | so that | in order to | in"
              + " order that | due to | for the sake of | since i | since my | since we | since the"
              + " | as i | as my | as we | as a way to | as this | as it | so i | so we | so my |"
              + " so the | so they | so it  | which would | which will | which helps | that way |"
              + " for be | for become | for get | for to | with the aim of | with a view to | for"
              + " my family | to be able to | so as to | hoping to | given that");

  /** The words of a reason's opening that belong to the reason itself. */
  static final Phrases<Integer> KEPT =
      new Phrases<>(
          Map.ofEntries(
              kept("since i", 1),
              kept("since my", 1),
              kept("since we", 1),
              kept("since the", 1),
              kept("as i", 1),
              kept("as we", 1),
              kept("so i", 1),
              kept("so we", 1),
              kept("so my", 1),
              kept("so the", 1),
              kept("so they", 1),
              kept("so it", 1),
              kept("which would", 1),
              kept("which will", 1),
              kept("which helps", 1),
              kept("for be", 1),
              kept("for become", 1),
              kept("for get", 1),
              kept("for my family", 1),
              kept("to be able to", 1)));

  /** Events without a date that still end the outcome. */
  static final Phrases<String> EVENTS =
      Phrases.of(
          "before the | before my | before our | before i | before we | until the | until my |"
              + " until i | by the time | once i | once the | once my | as soon as | asap | someday"
              + " | one day | at some point | soon | when i am | when i'm | by my | before they |"
              + " before it");

  /** What members say who are new to something. */
  static final Phrases<String> BEGINNER =
      Phrases.of(
          "new to me | new to this | new to it | new to the | new for me | never done | never did |"
              + " never tried | never managed | never led | never worked | never written | never"
              + " given | never used | never held | never built | never taught | just started |"
              + " just starting | just began | only started | am starting out | starting out | i'm"
              + " starting out | beginner | a newbie | newbie | novice | switching field |"
              + " switching fields | switching career | switching careers | switch careers | change"
              + " careers | changing careers | career change | career changer | changing fields |"
              + " new field | from scratch | from zero | for the first time | my first time | first"
              + " time | no experience | without experience | no prior experience | know nothing"
              + " about | no idea how | i am new | i'm new | complete newcomer | first steps |"
              + " absolute basics | no background | unfamiliar");

  /** Openings of questions and requests, which hold no outcome. */
  static final Phrases<String> NO_OUTCOME =
      Phrases.of(
          "what | how | who | when | where | why | can you | could you | do you | is it | are you |"
              + " list | show | i do not know | i don't know | i dont know | no idea | not sure |"
              + " i'm not sure | i am not sure | i have no idea | dunno | thanks | thank you | idk"
              + " | i have no goal | no goal | nothing");

  private GoalPhrases() {}

  private static Map.Entry<String, Integer> kept(String phrase, int words) {
    return Map.entry(phrase, words);
  }
}
