package io.careercoach.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A sentence with open places, ready to be said. */
final class Sentence {
  // A plain {name} is filled with words that we make; {name, plural, …} gets the value itself.
  private static final String SAID = "_said";
  // The full stop behind a quoted {name}; what is quoted may bring its own.
  private static final String STOP = "_stop";
  private static final Pattern STOPPED = Pattern.compile("[.!?…]$");
  private static final Pattern QUOTED_PLACE = Pattern.compile("'\\{[\\p{L}_]");

  private final MessageFormat format;
  private final Set<String> plain;
  private final Set<String> typed;

  private Sentence(MessageFormat format, Set<String> plain, Set<String> typed) {
    this.format = format;
    this.plain = plain;
    this.typed = typed;
  }

  /** Reads {@code text}, or says in an {@link IllegalArgumentException} what is wrong with it. */
  static Sentence of(String text, Locale locale) {
    if (QUOTED_PLACE.matcher(text).find()) {
      throw new IllegalArgumentException(
          "an apostrophe just before { hides the place; write “{name}”");
    }
    var pattern = new MessagePattern(text);
    var plain = new TreeSet<String>();
    var typed = new TreeSet<String>();
    var rewritten = new StringBuilder(text);
    for (int i = pattern.countParts() - 1; i > 0; i--) {
      var part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_NUMBER) {
        throw new IllegalArgumentException("a place needs a name, such as {day}, not a number");
      }
      if (part.getType() == Part.Type.ARG_NAME) {
        boolean asWords = pattern.getPart(i - 1).getArgType() == ArgType.NONE;
        (asWords ? plain : typed).add(pattern.getSubstring(part));
        if (asWords) {
          int end = part.getLimit();
          if (text.startsWith("}\".", end) || text.startsWith("}”.", end)) {
            rewritten.replace(end + 2, end + 3, "{" + pattern.getSubstring(part) + STOP + "}");
          }
          rewritten.insert(end, SAID);
        }
      }
    }
    return new Sentence(new MessageFormat(rewritten.toString(), locale), plain, typed);
  }

  Set<String> places() {
    var places = new TreeSet<>(plain);
    places.addAll(typed);
    return places;
  }

  String say(Map<String, Object> arguments, Speech speech) {
    var values = new HashMap<String, Object>();
    for (String place : plain) {
      String words = speech.words(argument(place, arguments));
      values.put(place + SAID, words);
      values.put(place + STOP, STOPPED.matcher(words).find() ? "" : ".");
    }
    typed.forEach(place -> values.put(place, speech.typed(argument(place, arguments))));
    // A MessageFormat may be used by one thread at a time; its arguments are words by now.
    synchronized (format) {
      try {
        return format.format(values);
      } catch (RuntimeException mismatch) {
        // No cause: what ICU says may quote the value, and the value may be private.
        throw new UnsayablePhrase("one of " + typed + " has another type than the sentence wants");
      }
    }
  }

  private static Object argument(String place, Map<String, Object> arguments) {
    var value = arguments.get(place);
    if (value == null) {
      throw new UnsayablePhrase(
          "it needs the argument '" + place + "' and has " + new TreeSet<>(arguments.keySet()));
    }
    return value;
  }
}
