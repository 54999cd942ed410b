import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import { allow, type Binding } from "./binding.ts";
import { type BySystem, bindBySystem, eachSystem } from "./by-system.ts";

/** Everything ASCII prints that is neither a letter nor a digit. */
const punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/** One secret a state system, with which it signs its callbacks: 48 letters and digits. */
export class CallbackSecrets extends Construct {
  readonly #secrets: BySystem<Secret>;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.#secrets = eachSystem(
      (system) =>
        new Secret(this, system, {
          secretName: `arnau/callback/${system}`,
          description: `signs the callbacks of ${system}`,
          generateSecretString: { passwordLength: 48, excludeCharacters: punctuation },
        }),
    );
  }

  /** Read them; the variable holds a JSON map from the system to the ARN of its secret. */
  forReading(variable: string): Binding {
    return bindBySystem(this, variable, (system) => {
      const { secretArn } = this.#secrets[system];
      const reading = allow(["secretsmanager:GetSecretValue"], [secretArn]);
      return { variable, value: secretArn, statements: [reading] };
    });
  }
}
