import { RemovalPolicy } from "aws-cdk-lib";
import { CfnSecret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import { allow, type Binding } from "./binding.ts";

/** Everything ASCII prints that is neither a letter nor a digit. */
const punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

interface SecretProps {
  readonly name: string;
  readonly description: string;
  /** Whether the secret outlives the stack; off unless said. */
  readonly keepData?: boolean;
}

/** A secret that nobody has chosen: 48 letters and digits. */
export class GeneratedSecret extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, { keepData = false, ...props }: SecretProps) {
    super(scope, id);
    const secret = new CfnSecret(this, "Secret", {
      ...props,
      generateSecretString: { passwordLength: 48, excludeCharacters: punctuation },
    });
    secret.applyRemovalPolicy(keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY);
    this.arn = secret.attrId;
  }

  /** Read it; the variable holds its ARN. */
  forReading(variable: string): Binding {
    const reading = allow(["secretsmanager:GetSecretValue"], [this.arn]);
    return { variable, value: this.arn, statements: [reading] };
  }
}
