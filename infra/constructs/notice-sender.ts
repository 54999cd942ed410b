import { EmailIdentity, Identity } from "aws-cdk-lib/aws-ses";
import { Construct } from "constructs";
import { allow, type Binding } from "./binding.ts";

/** The address that notices come from. SES asks its owner once whether that is right. */
export class NoticeSender extends Construct {
  readonly #address: string;
  readonly #identity: EmailIdentity;

  constructor(scope: Construct, id: string, address: string) {
    super(scope, id);
    this.#address = address;
    this.#identity = new EmailIdentity(this, "Identity", { identity: Identity.email(address) });
  }

  /** Write from this address, and from no other. */
  forSending(variable: string): Binding {
    const statements = [allow(["ses:SendEmail"], [this.#identity.emailIdentityArn])];
    return { variable, value: this.#address, statements };
  }
}
