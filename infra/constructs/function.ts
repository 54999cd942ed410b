import { join } from "node:path";
import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { type PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function as Lambda, Runtime, Tracing } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { allow, type Binding } from "./binding.ts";
import type { Surroundings } from "./surroundings.ts";

interface BoundFunctionProps {
  /** The folder under functions/. */
  readonly folder: string;
  readonly description: string;
  /** Seconds until an invocation is killed. */
  readonly timeout: number;
  /** MB; the share of a processor grows with it. */
  readonly memory?: number;
  /** For a role that a policy elsewhere names; the others name themselves. */
  readonly roleName?: string;
  readonly surroundings: Surroundings;
}

/** One function with a role of its own, its own log group and an alarm on its errors. */
export class BoundFunction extends Construct {
  readonly lambda: Lambda;
  readonly #role: Role;

  constructor(scope: Construct, id: string, props: BoundFunctionProps) {
    super(scope, id);
    const { surroundings } = props;
    const logGroup = new LogGroup(this, "Logs", {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.#role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      ...(props.roleName !== undefined && { roleName: props.roleName }),
    });
    this.#role.addToPolicy(
      allow(["logs:CreateLogStream", "logs:PutLogEvents"], [logGroup.logGroupArn]),
    );
    this.lambda = new Lambda(this, "Function", {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: "index.handler",
      code: Code.fromAsset(join(surroundings.bundles, props.folder), { exclude: ["*.map"] }),
      role: this.#role,
      logGroup,
      timeout: Duration.seconds(props.timeout),
      memorySize: props.memory ?? 512,
      tracing: surroundings.tracing ? Tracing.ACTIVE : Tracing.DISABLED,
      environment: {
        POWERTOOLS_LOG_LEVEL: surroundings.logLevel,
        POWERTOOLS_SERVICE_NAME: props.folder,
        ...(surroundings.clockAheadFile !== undefined && {
          CLOCK_AHEAD_FILE: surroundings.clockAheadFile,
        }),
      },
    });
    surroundings.watch(
      this.lambda.metricErrors({ period: Duration.minutes(5) }).createAlarm(this, "Errors", {
        alarmDescription: `${props.folder} failed`,
        threshold: 1,
        evaluationPeriods: 1,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }),
    );
  }

  /** Give a right that needs no variable. */
  allow(...statements: readonly PolicyStatement[]): this {
    for (const statement of statements) this.#role.addToPolicy(statement);
    return this;
  }

  /** Give the right to a thing and the variable that names it, in one call. */
  bind(...bindings: readonly Binding[]): this {
    for (const { variable, value, statements } of bindings) {
      this.lambda.addEnvironment(variable, value);
      for (const statement of statements) this.#role.addToPolicy(statement);
    }
    return this;
  }
}
