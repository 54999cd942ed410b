import { CfnSecret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import { allow, type Binding } from "./binding.ts";
import { bindBySystem, type BySystem, eachSystem } from "./by-system.ts";

/** Everything ASCII prints that is neither a letter nor a digit. */
const punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/** One secret a state system, with which it signs its callbacks: 48 letters and digits. */
export class CallbackSecrets extends Construct {
  readonly #arns: BySystem<string>;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.#arns = eachSystem((system) => {
      const secret = new CfnSecret(this, system, {
        name: `arnau/callback/${system}`,
        description: `signs the callbacks of ${system}`,
        generateSecretString: { passwordLength: 48, excludeCharacters: punctuation },
      });
      return secret.attrId;
    });
  }

  /** Read them; the variable holds a JSON map from the system to the ARN of its secret. */
  forReading(variable: string): Binding {
    return bindBySystem(this, variable, (system) => {
      const arn = this.#arns[system];
      const reading = allow(["secretsmanager:GetSecretValue"], [arn]);
      return { variable, value: arn, statements: [reading] };
    });
  }
}
