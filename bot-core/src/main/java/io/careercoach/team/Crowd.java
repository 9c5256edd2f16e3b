package io.careercoach.team;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Those whose taps a total is made of, frozen with it: marks that name nobody without the team's
 * salt. They are kept for one thing: to hold another total of the same question against this one.
 */
public record Crowd(Set<String> marks) {
  static final Crowd NOBODY = new Crowd(Set.of());
  private static final int BYTES = 12;

  public Crowd {
    marks = Set.copyOf(marks);
  }

  static Crowd of(String salt, Stream<String> members) {
    return new Crowd(members.map(member -> mark(salt, member)).collect(Collectors.toSet()));
  }

  /** What makes a crowd of a member; the same for a member and a salt. */
  static String mark(String salt, String member) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((salt + "\0" + member).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, BYTES);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** How many people are in one of the two and not in the other. */
  int apart(Crowd other) {
    var onlyOne = new HashSet<>(marks);
    onlyOne.removeAll(other.marks);
    var onlyOther = new HashSet<>(other.marks);
    onlyOther.removeAll(marks);
    return onlyOne.size() + onlyOther.size();
  }

  /** Whether totals of the two tell nothing of fewer than so many people. */
  boolean mayStandBeside(Crowd other, int minimum) {
    int apart = apart(other);
    return apart == 0 || apart >= minimum;
  }

  /** The same with a mark of nobody in the place of this one: the crowd keeps its size. */
  Crowd without(String mark, String nobody) {
    var others = new HashSet<>(marks);
    return others.remove(mark) && others.add(nobody) ? new Crowd(others) : this;
  }
}
