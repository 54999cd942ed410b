import { Stack } from "aws-cdk-lib";
import { ConfigurationSet, EmailSendingEvent, EventDestination } from "aws-cdk-lib/aws-ses";
import { Topic } from "aws-cdk-lib/aws-sns";
import { SqsSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import { allow, type Binding } from "./binding.ts";
import type { WatchedQueue } from "./queue.ts";

/** What becomes of mails: SES reports it to a topic, and the topic to a queue (R377-28, R377-34, G31). */
export class MailReports extends Construct {
  readonly #set: ConfigurationSet;

  constructor(scope: Construct, id: string, queue: WatchedQueue) {
    super(scope, id);
    const topic = new Topic(this, "Topic", { enforceSSL: true });
    topic.addSubscription(new SqsSubscription(queue.queue));
    this.#set = new ConfigurationSet(this, "Set");
    this.#set.addEventDestination("Reports", {
      destination: EventDestination.snsTopic(topic),
      events: [
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.REJECT,
      ],
    });
  }

  /** Send mails that are reported of; the variable holds the name of the configuration set. */
  forReporting(variable: string): Binding {
    const value = this.#set.configurationSetName;
    const resource = "configuration-set";
    const arn = Stack.of(this).formatArn({ service: "ses", resource, resourceName: value });
    return { variable, value, statements: [allow(["ses:SendEmail"], [arn])] };
  }
}
