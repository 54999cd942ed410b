import { RemovalPolicy } from "aws-cdk-lib";
import { Key } from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";
import { allow, type Binding } from "./binding.ts";
import { KeepingTable } from "./table.ts";

/** Seals the keys that webhooks are signed with; who makes them cannot open them, who signs cannot make them. */
class WebhookKey extends Construct {
  readonly #key: Key;

  constructor(scope: Construct, id: string, props: { readonly keepData: boolean }) {
    super(scope, id);
    this.#key = new Key(this, "Key", {
      description: "seals the keys that webhooks are signed with",
      enableKeyRotation: true,
      removalPolicy: props.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }

  forSealing(variable: string): Binding {
    return this.#binding(variable, "kms:Encrypt");
  }

  forOpening(variable: string): Binding {
    return this.#binding(variable, "kms:Decrypt");
  }

  #binding(variable: string, action: string): Binding {
    return { variable, value: this.#key.keyId, statements: [allow([action], [this.#key.keyArn])] };
  }
}

/** What is kept of subscribers: the feed, who is subscribed to what, what is under way to them, and their keys. */
export class WebhookStore extends Construct {
  readonly feed: KeepingTable;
  readonly subscriptions: KeepingTable;
  readonly deliveries: KeepingTable;
  readonly key: WebhookKey;

  constructor(scope: Construct, id: string, { keepData }: { readonly keepData: boolean }) {
    super(scope, id);
    const sortKey = { name: "sk", type: "string" } as const;
    this.feed = new KeepingTable(this, "Feed", { sortKey, keepData });
    this.subscriptions = new KeepingTable(this, "Subscriptions", { sortKey, keepData });
    this.deliveries = new KeepingTable(this, "Deliveries", {
      sortKey,
      expiresBy: "expiresAt",
      keepData,
    });
    this.key = new WebhookKey(this, "SigningKey", { keepData });
  }
}
