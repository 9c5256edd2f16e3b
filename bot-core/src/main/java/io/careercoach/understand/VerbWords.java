package io.careercoach.understand;

import java.util.Set;

/** Verbs of goals, by what they say about reaching it. */
final class VerbWords {

  /** Doing these has no end that anybody could check, unless a number is said. */
  static final Set<String> WITHOUT_END =
      UnitWords.words(
          "learn study improve develop grow practise practice understand explore know network"
              + " manage sleep focus stay keep feel balance reduce increase boost lower strengthen"
              + " enhance try speak think help support contribute spend do enjoy handle deal worry"
              + " stop use work expand raise deepen refresh polish sharpen cope communicate listen"
              + " relax care research advance progress discover figure look live love maintain read"
              + " meet");

  /** These compare with today and name nothing to arrive at. */
  static final Set<String> COMPARING =
      UnitWords.words(
          "improve develop grow boost lower increase reduce strengthen enhance expand advance"
              + " progress sharpen deepen polish raise cut");

  /** These can be checked even where their object is a plain one ("change employers"). */
  static final Set<String> CHECKABLE =
      UnitWords.words(
          "pass submit finish complete obtain get find become move switch launch open hire quit"
              + " leave change decide resign retire publish win earn register enrol enroll apply"
              + " sign join be land secure start begin graduate qualify return reach receive"
              + " negotiate ask relocate gain");

  /** The words for going away, after which the thing left says nothing about where to. */
  static final Set<String> LEAVING = UnitWords.words("leave quit change switch resign retire");

  /** Verbs that begin a goal by themselves. */
  static final Set<String> OPENING =
      UnitWords.words(
          "become finish complete pass turn hand learn improve get land win earn obtain master"
              + " build write publish launch grow develop lead read teach run apply register enrol"
              + " enroll qualify join sell save reach increase reduce hire give hold study practise"
              + " practice move switch transition graduate submit present speak pick achieve create"
              + " design found network negotiate secure cut double raise attend organise organize"
              + " prepare automate certify stop quit find visit open manage make work be take"
              + " meet");

  /** Aims that follow "to" at the end of a goal: "… to keep up with the field". */
  static final Set<String> AIMS =
      UnitWords.words(
          "keep be become get earn improve have make help show prove support afford pay avoid stay"
              + " move open work lead save reach find feel learn gain grow spend take build qualify"
              + " sell start understand prepare reduce increase boost secure broaden change switch"
              + " meet give bring finance live create see teach do go use understand free cover"
              + " advance apply write speak strengthen fund provide land join protect enter be land"
              + " leave");

  /** After these, "to" belongs to the word before it, not to an aim. */
  static final Set<String> BEFORE_TO =
      UnitWords.words(
          "want wants learn how able ready need needs start begin try plan decide manage agree"
              + " chance way ways time ability opportunity courage skills permission hope"
              + " confidence willing used due where what when right offer offers ask asks going get"
              + " continue up next invitation according qualified manager boss team colleague"
              + " someone people them him her others us clients students access");

  private VerbWords() {}
}
