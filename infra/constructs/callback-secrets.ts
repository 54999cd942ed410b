import { Construct } from "constructs";
import type { Binding } from "./binding.ts";
import { bindBySystem, type BySystem, eachSystem } from "./by-system.ts";
import { GeneratedSecret } from "./generated-secret.ts";

/** One secret a state system, with which it signs its callbacks. */
export class CallbackSecrets extends Construct {
  readonly #secrets: BySystem<GeneratedSecret>;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.#secrets = eachSystem(
      (system) =>
        new GeneratedSecret(this, system, {
          name: `arnau/callback/${system}`,
          description: `signs the callbacks of ${system}`,
        }),
    );
  }

  /** Read them; the variable holds a JSON map from the system to the ARN of its secret. */
  forReading(variable: string): Binding {
    return bindBySystem(this, variable, (system, name) => this.#secrets[system].forReading(name));
  }
}
