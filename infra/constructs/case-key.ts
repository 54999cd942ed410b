import { RemovalPolicy } from "aws-cdk-lib";
import { Key } from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";
import { allow, type Binding } from "./binding.ts";

/** The key that wraps the data key of every case; without it no personal data can be read. */
export class CaseKey extends Construct {
  readonly #key: Key;

  constructor(scope: Construct, id: string, props: { readonly keepData: boolean }) {
    super(scope, id);
    this.#key = new Key(this, "Key", {
      description: "wraps the data key of each case",
      enableKeyRotation: true,
      removalPolicy: props.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }

  /** Make the key of a new case, and open the keys of the others. */
  forSealing(variable: string): Binding {
    return this.#binding(variable, ["kms:GenerateDataKey", "kms:Decrypt"]);
  }

  /** Open the key of a case. */
  forOpening(variable: string): Binding {
    return this.#binding(variable, ["kms:Decrypt"]);
  }

  #binding(variable: string, actions: readonly string[]): Binding {
    return { variable, value: this.#key.keyId, statements: [allow(actions, [this.#key.keyArn])] };
  }
}
