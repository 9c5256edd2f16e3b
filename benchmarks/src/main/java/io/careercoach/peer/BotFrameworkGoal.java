package io.careercoach.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.builder.BotAdapter;
import com.microsoft.bot.builder.ConversationState;
import com.microsoft.bot.builder.MemoryStorage;
import com.microsoft.bot.builder.MessageFactory;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.builder.TurnContextImpl;
import com.microsoft.bot.dialogs.DialogSet;
import com.microsoft.bot.dialogs.DialogTurnStatus;
import com.microsoft.bot.dialogs.WaterfallDialog;
import com.microsoft.bot.dialogs.WaterfallStep;
import com.microsoft.bot.dialogs.prompts.PromptOptions;
import com.microsoft.bot.dialogs.prompts.TextPrompt;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.ConversationReference;
import com.microsoft.bot.schema.ResourceResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The talk with Microsoft's Bot Framework for Java: a waterfall of text prompts over its own
 * conversation state in its own memory storage. Nothing is sent anywhere.
 */
public final class BotFrameworkGoal {
  private static final List<String> QUESTIONS =
      List.of(
          "What do you want to reach?",
          "How will you know?",
          "By when?",
          "Why does it matter?",
          "What could get in the way?",
          "What will you do then?",
          "How sure are you, 0 to 10?",
          "Shall I save it?");

  private final Map<String, JsonNode> stored = new HashMap<>();
  private final ConversationState state = new ConversationState(new MemoryStorage(stored));
  private final DialogSet dialogs = new DialogSet(state.createProperty("dialogs"));
  private final Channel channel = new Channel();
  private Map<String, JsonNode> kept = Map.of();

  public BotFrameworkGoal() {
    var steps = new ArrayList<WaterfallStep>();
    for (int i = 0; i <= QUESTIONS.size(); i++) {
      steps.add(step(i));
    }
    dialogs.add(new WaterfallDialog("goal", steps));
    dialogs.add(new TextPrompt("text"));
  }

  private static WaterfallStep step(int number) {
    return step -> {
      if (number > 0) {
        step.getValues().put("answer" + number, step.getResult());
      }
      if (number == QUESTIONS.size()) {
        return step.endDialog(step.getValues());
      }
      var options = new PromptOptions();
      options.setPrompt(MessageFactory.text(QUESTIONS.get(number)));
      return step.prompt("text", options);
    };
  }

  /** One turn: state from the storage, the dialogue, state into the storage; gives the question. */
  public String hear(String words) {
    channel.hear(message(words), this::turn).join();
    return channel.said;
  }

  private CompletableFuture<Void> turn(TurnContext context) {
    return dialogs
        .createContext(context)
        .thenCompose(dialog ->
            dialog
                .continueDialog()
                .thenCompose(result ->
                    result.getStatus() == DialogTurnStatus.EMPTY
                        ? dialog.beginDialog("goal")
                        : CompletableFuture.completedFuture(result)))
        .thenCompose(_ -> state.saveChanges(context));
  }

  /** Keeps the storage as it is now, for {@link #rewind}. */
  public void mark() {
    kept = Map.copyOf(stored);
  }

  /** Puts the storage back to where it was at {@link #mark}. */
  public void rewind() {
    stored.putAll(kept);
  }

  private static Activity message(String words) {
    var activity = new Activity(ActivityTypes.MESSAGE);
    activity.setText(words);
    activity.setChannelId("test");
    activity.setServiceUrl("https://test.com");
    activity.setFrom(new ChannelAccount("ana", "Ana"));
    activity.setRecipient(new ChannelAccount("coach", "Coach"));
    activity.setConversation(new ConversationAccount("talk"));
    return activity;
  }

  /** A channel that remembers what was said last. */
  private static final class Channel extends BotAdapter {
    private String said = "";

    CompletableFuture<Void> hear(
        Activity activity, com.microsoft.bot.builder.BotCallbackHandler bot) {
      return runPipeline(new TurnContextImpl(this, activity), bot);
    }

    @Override
    public CompletableFuture<ResourceResponse[]> sendActivities(
        TurnContext context, List<Activity> activities) {
      said = activities.getLast().getText();
      var responses = activities.stream().map(_ -> new ResourceResponse("1"));
      return CompletableFuture.completedFuture(responses.toArray(ResourceResponse[]::new));
    }

    @Override
    public CompletableFuture<ResourceResponse> updateActivity(
        TurnContext context, Activity activity) {
      throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<Void> deleteActivity(
        TurnContext context, ConversationReference reference) {
      throw new UnsupportedOperationException();
    }
  }
}
