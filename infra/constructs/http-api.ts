import { Aws, RemovalPolicy } from "aws-cdk-lib";
import { AccessLogField, AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import { HttpApi, HttpStage, LogGroupLogDestination } from "aws-cdk-lib/aws-apigatewayv2";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { Surroundings } from "./surroundings.ts";

const defaultAddress = `https://{api}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`;

/** Who asked for what is not in it: which route, how it ended and how long it took. */
const accessLog = AccessLogFormat.custom(
  JSON.stringify({
    requestId: AccessLogField.contextRequestId(),
    route: AccessLogField.contextRouteKey(),
    status: AccessLogField.contextStatus(),
    latency: AccessLogField.contextResponseLatency(),
    error: AccessLogField.contextErrorMessage(),
  }),
);

/** An HTTP API with one stage at its root, a limit on requests and an access log without personal data. */
export class LoggedHttpApi extends Construct {
  readonly api: HttpApi;
  /** Where it is reached, without a slash at the end. */
  readonly address: string;

  constructor(scope: Construct, id: string, surroundings: Surroundings) {
    super(scope, id);
    this.api = new HttpApi(this, "Api", { createDefaultStage: false });
    const log = new LogGroup(this, "AccessLog", {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, "Stage", {
      httpApi: this.api,
      stageName: "$default",
      autoDeploy: true,
      throttle: { rateLimit: 200, burstLimit: 400 },
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: accessLog },
    });
    this.address = (surroundings.apiAddress ?? defaultAddress).replace("{api}", this.api.apiId);
  }
}
