package io.careercoach.understand;

import java.util.HashMap;
import java.util.Map;

/** Whole messages and what they ask for. */
final class IntentPhrases {

  /** Polite words around a request, which change nothing. */
  static final Phrases<String> POLITE =
      Phrases.of(
          "please | pls | can you | could you | would you | hey | hi | hello | coach | hey coach |"
              + " hi coach | me | now | ok | okay | so | then | i want to | i'd like to | i would"
              + " like to | i want you to | all | of | the | just | ! | ? | . | , | again | thanks"
              + " | let's | : | )");

  static final Phrases<Intent> WHOLE = new Phrases<>(table());

  private IntentPhrases() {}

  private static Map<String, Intent> table() {
    Map<String, Intent> table = new HashMap<>();
    add(
        table,
        Intent.SET_GOAL,
        "set a goal | new goal | add a goal | i have a goal | set goal | goal");
    add(
        table,
        Intent.SET_GOAL,
        "create a goal | make a goal | set a new goal | add goal | goal new");
    add(table, Intent.SET_GOAL, "start a goal | help me set a goal | a goal");
    add(table, Intent.SET_GOAL, "set up a goal | add a new goal | make goal");
    add(table, Intent.SET_GOAL, "i want a goal | help set a goal | write a goal | a new goal");
    add(
        table,
        Intent.SHOW_GOALS,
        "list my goals | list goals | show my goals | show goals | my goals");
    add(
        table,
        Intent.SHOW_GOALS,
        "goals | what are my goals | which goals do i have | see my goals");
    add(
        table,
        Intent.SHOW_GOALS,
        "what goals do i have | goal list | show me my goals | view my goals");
    add(
        table,
        Intent.SHOW_GOALS,
        "my goal | show my goal | what is my goal | what's my goal | goals list");
    add(
        table,
        Intent.PROGRESS,
        "how am i doing | my progress | show my progress | progress | how is it going");
    add(
        table,
        Intent.HOME,
        "home | overview | where am i | where do i stand | my overview | dashboard | my board");
    add(table, Intent.HOME, "show home | show overview | go home | show my overview | summary");
    add(
        table,
        Intent.REPORT_PROGRESS,
        "update my goal | update goal | update a goal | log progress");
    add(table, Intent.REPORT_PROGRESS, "report progress | i made progress | check in | checkin");
    add(
        table,
        Intent.REPORT_PROGRESS,
        "i have news | update progress | goal update | i have an update");
    add(
        table,
        Intent.REPORT_PROGRESS,
        "update my progress | i finished my goal | i reached my goal");
    add(
        table,
        Intent.DIRECTION,
        "direction | my direction | i'm not sure where i'm heading | i am lost");
    add(
        table,
        Intent.DIRECTION,
        "i'm not sure where i am heading | i don't know what i want | show my direction");
    add(
        table,
        Intent.DIRECTION,
        "i don't know where i'm heading | where am i heading | set my direction");
    add(
        table,
        Intent.DIRECTION,
        "i am not sure where i am heading | change my direction | no direction");
    add(
        table,
        Intent.HELP,
        "help | help me | what can you do | how does this work | commands | menu");
    add(
        table,
        Intent.HELP,
        "how do i use you | show options | options | what do you do | who are you");
    add(table, Intent.HELP, "what is this | how can you help | how can you help me | what are you");
    add(
        table,
        Intent.HELP,
        "i need help | what can i do here | what can i say | what can i ask | how to use you");
    add(
        table,
        Intent.PRIVACY,
        "who can see this | who sees this | privacy | is this private | data");
    add(table, Intent.PRIVACY, "is this chat private | who can read this | can my boss see this");
    add(
        table,
        Intent.PRIVACY,
        "can my manager see this | is this confidential | what do you store");
    add(
        table,
        Intent.PRIVACY,
        "what do you know about me | who can see my goals | what do you keep");
    add(table, Intent.PRIVACY, "does my boss see this | does my manager see this | is it private");
    add(table, Intent.PRIVACY, "who sees my answers | who can see my answers | is it confidential");
    add(
        table,
        Intent.FORGET_ALL,
        "forget everything | forget me | delete my data | erase my data | delete everything");
    add(
        table,
        Intent.FORGET_ALL,
        "delete all my data | erase everything | erase all my data | forget all | delete me");
    add(
        table,
        Intent.GREETING,
        "hi | hello | hey | hiya | good morning | good afternoon | hallo | yo");
    add(
        table,
        Intent.GREETING,
        "good evening | hi there | hello there | hey there | howdy | morning");
    add(
        table,
        Intent.GREETING,
        "how are you | what's up | sup | hi coach | hello coach | good day | moin");
    add(
        table,
        Intent.THANKS,
        "thanks | thank you | thank u | thx | ty | thanks a lot | many thanks");
    add(
        table,
        Intent.THANKS,
        "thank you very much | thank you so much | cheers | ta | much appreciated");
    add(
        table,
        Intent.THANKS,
        "great thanks | thanks so much | great , thanks | perfect thanks | tysm");
    add(
        table,
        Intent.GOODBYE,
        "bye | goodbye | bye bye | see you | see you later | cu | ciao | later");
    add(
        table,
        Intent.GOODBYE,
        "good night | see ya | talk to you later | ttyl | take care | good bye");
    add(
        table,
        Intent.GOODBYE,
        "see you next week | see you tomorrow | until next time | that's all");
    add(
        table,
        Intent.STOP_MESSAGES,
        "stop | unsubscribe | stop messages | stop messaging me | quit");
    add(table, Intent.STOP_MESSAGES, "stop writing to me | stop writing me | no more messages");
    add(
        table,
        Intent.STOP_MESSAGES,
        "stop all messages | leave me alone | quit messaging me | opt out");
    add(table, Intent.STOP_MESSAGES, "end subscription | stop it");
    add(
        table,
        Intent.STOP_MESSAGES,
        "don't message me | don't write to me | do not message me | stop this");
    return table;
  }

  private static void add(Map<String, Intent> table, Intent intent, String phrases) {
    for (String phrase : phrases.split("\\|")) {
      table.put(phrase.strip(), intent);
    }
  }
}
