package io.careercoach.understand;

/** Fixed phrases that say how a goal is going. */
final class ProgressPhrases {

  static final Phrases<String> DONE =
      Phrases.of(
          "all done | it's done | it is done | its done | goal done | i'm done | i am done |"
              + " finished | completed | complete | i did it | did it | made it | achieved | goal"
              + " reached | reached it | reached my goal | i passed | passed it | passed the |"
              + " passed my | got it | got the job | got the offer | got promoted | in my pocket |"
              + " in hand | mission accomplished | signed the contract | got the certificate | i"
              + " have it | it is official | it's official | i succeeded | over the line |"
              + " accomplished | handed it in | submitted it | all set");

  /** Before one of the words above these say that it is not so, or not yet. */
  static final Phrases<String> NOT_YET =
      Phrases.of(
          "not | nearly | almost | half | haven't | hasn't | didn't | isn't | not yet | never |"
              + " won't | can't | cannot | partly | nowhere near | close to | hope | hopefully |"
              + " until | when | once | if | want to be | still not | far from | almost all |"
              + " nothing");

  static final Phrases<String> DROPPED =
      Phrases.of(
          "gave up | give up | giving up | give it up | given up | gave it up | giving it up | drop"
              + " it | drop this | drop the goal | dropping it | dropping this | dropped it |"
              + " dropped the | i dropped | close this goal | close the goal | delete the goal |"
              + " delete this goal | cancel this goal | cancel the goal | remove this goal | remove"
              + " the goal | no longer want | no longer need | no longer relevant | no longer"
              + " interested | any longer | pointless | abandon | abandoned | abandoning | forget"
              + " it | forget this goal | not interested | changed my mind | let it go | letting it"
              + " go | letting go | don't want it anymore | don't want this anymore | not going to"
              + " do it | don't want to do this | do not want this | lost interest | i quit | not"
              + " doing this anymore | makes no sense anymore | scrap it | scrap this | i'm out");

  static final Phrases<String> BLOCKED =
      Phrases.of(
          "waiting | wait for | i wait | still wait | blocked | am ill | i'm ill | was ill | been"
              + " ill | sick | the flu | covid | in hospital | hospital | stolen | broken | broke"
              + " down | under repair | does not allow | doesn't allow | not allowed | on hold |"
              + " frozen | freeze | no budget | budget cut | got cancelled | was cancelled | is"
              + " cancelled | cancelled by | has not sent | hasn't sent | has not replied | hasn't"
              + " replied | did not reply | didn't reply | no reply | no answer | not answering |"
              + " will not let | won't let | on strike | strike | outage | is down | system down |"
              + " forbids | forbid | forbidden | is missing | is late | are late |"
              + " is closed | are closed | not possible | impossible right now | no"
              + " access | can't access | cannot access | depends on | not approved | not been"
              + " approved | out of stock | on leave | on vacation until | injured | injury |"
              + " surgery | server is | postponed by the | stuck until | stuck because | held up by"
              + " | paused by | laptop died | office shut | no room available");

  static final Phrases<String> AT_RISK =
      Phrases.of(
          "behind | not sure | doubt | doubtful | tight | too few | not enough | nothing | skipped"
              + " | skip | forgot | failed | fail | did not pass | didn't pass | not pass | not"
              + " confident | struggling | struggle | slipping | slow | slower | had to use | not"
              + " good | no time | overwhelmed | setback | haven't | have not | did not | didn't |"
              + " procrastinated | not started | harder than | rejected | rejection | worried |"
              + " stuck | none | zero | too much work | not going well | badly | bad week | lost"
              + " track | won't make it | will not make it | can't make it | unlikely | late with |"
              + " running late | missed | not yet started | difficult | no progress | postponed |"
              + " delayed | pushed back | at risk | off track | barely | too busy | going backwards"
              + " | worse | hopeless | i wasn't able | could not | couldn't | not there yet");

  static final Phrases<String> ON_TRACK =
      Phrases.of(
          "fine | good | well | great | on track | ok | okay | booked | progress | moving | nearly"
              + " | almost | started | working on | continuing | steady | ahead | smooth | smoothly"
              + " | going | as planned | no change | same | better | happy | enrolled | registered"
              + " | scheduled | sent | applied | done | some | a bit | a little | yes | first |"
              + " week | finished the | passed the first | halfway | coming along | keeps | getting"
              + " there | close | soon | next");

  /** Nothing at all was done. */
  static final Phrases<String> NOTHING =
      Phrases.of(
          "nothing | skipped | forgot | none | zero | did not do any | didn't do any | haven't done"
              + " any | no progress | no change | same as before | same as last week | nada | did"
              + " nothing");

  /** The date was moved. */
  static final Phrases<String> MOVED =
      Phrases.of(
          "moved | move it | postponed | postpone | pushed | push it | new date | new deadline |"
              + " delayed | shifted | extended | extend | rescheduled | instead | later date | move"
              + " the deadline | need until | need more time | agreed on");

  /** Numbers behind these are marks and the like. */
  static final Phrases<String> OTHER_NUMBERS =
      Phrases.of(
          "scored | score | grade | mark of | rating | rated | my boss gave me | points in | mock"
              + " exam | mock test | in the exam | in the test | test result | level | ranked |"
              + " version | room");

  private ProgressPhrases() {}
}
