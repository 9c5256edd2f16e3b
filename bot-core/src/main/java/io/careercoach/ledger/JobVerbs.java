package io.careercoach.ledger;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Opening;
import io.careercoach.dialogue.Verb;
import io.careercoach.dialogue.Verb.Answer;
import io.careercoach.dialogue.Verb.Answer.Opens;
import io.careercoach.dialogue.Verb.Answer.Says;
import io.careercoach.message.Ask.Option;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The commands about the ledger's jobs. */
public final class JobVerbs {
  private static final String NONE = "none";

  private JobVerbs() {}

  public static Map<String, Verb> all() {
    return Map.of(
        "job", (_, context) -> new Says(JobPage.ledger(context)),
        "job add", (rest, _) -> new Opens(JobDialogue.NAME, opening(rest, Optional.empty())),
        "job change", JobVerbs::change,
        "job current", JobVerbs::current,
        "job drop", (rest, context) -> one("drop", rest, List.of(), context, JobVerbs::drop));
  }

  /** "job change 2 senior barista" has the answer to the first question behind the number. */
  private static Answer change(String rest, Context context) {
    String[] words = rest.strip().split("\\s+", 2);
    boolean numbered = words[0].matches("\\d{1,3}");
    String title = numbered ? (words.length > 1 ? words[1] : "") : rest;
    return one(
        "change",
        numbered ? words[0] : "",
        List.of(),
        context,
        job -> new Opens(JobDialogue.NAME, opening(title, Optional.of(job.id()))));
  }

  private static Answer current(String rest, Context context) {
    return rest.strip().equalsIgnoreCase(NONE)
        ? new Says(JobPage.current(Optional.empty(), context))
        : one(
            "current",
            rest,
            List.of(new Option<>("/job current " + NONE, Phrase.of("job.which.none"))),
            context,
            job -> new Says(JobPage.current(Optional.of(job), context)));
  }

  private static Answer drop(Job job) {
    return new Opens(JobDropDialogue.NAME, Opening.about(job.id()));
  }

  /** Does it with the job that was named, or the only one there is; else asks which. */
  private static Answer one(
      String verb,
      String rest,
      List<Option<Phrase>> more,
      Context context,
      Function<Job, Answer> answer) {
    var jobs = Job.all(context);
    var only =
        Optional.of(jobs)
            .filter(all -> all.size() == 1 && rest.isBlank())
            .map(all -> all.getFirst());
    return Job.numbered(rest, context)
        .or(() -> named(rest, jobs))
        .or(() -> only)
        .map(answer)
        .orElseGet(() ->
            new Says(
                jobs.isEmpty() ? JobPage.ledger(context) : JobPage.which(verb, more, context)));
  }

  /** The one job with these words in its name. */
  private static Optional<Job> named(String words, List<Job> jobs) {
    String said = words.strip().toLowerCase(Locale.ROOT);
    var named =
        jobs.stream()
            .filter(job -> job.title().text().toLowerCase(Locale.ROOT).contains(said))
            .toList();
    return named.size() == 1 && !said.isEmpty() ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private static Opening opening(String words, Optional<String> about) {
    return new Opening(
        Optional.of(words.strip()).filter(text -> !text.isEmpty()).map(Private::new), about);
  }
}
