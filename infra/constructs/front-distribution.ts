import { join } from "node:path";
import { Aws } from "aws-cdk-lib";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { Construct } from "constructs";
import { pagesPrefix } from "#shared/adapters/page-files.ts";
import type { LoggedHttpApi } from "./http-api.ts";
import type { PageBucket } from "./page-bucket.ts";
import { answerHeaders, pageHeaders } from "./page-headers.ts";
import type { Surroundings } from "./surroundings.ts";

interface Parts {
  readonly pages: PageBucket;
  readonly api: LoggedHttpApi;
  /** Origins that the console talks to besides its own. */
  readonly reached: readonly string[];
  readonly surroundings: Surroundings;
}

/** What of an address belongs to the API; the rest are pages. */
const pathsOfTheApi = ["/v1/*", "/docs", "/docs/*"];

/** One address for the console and the API, so that a browser needs no other: pages from their bucket, answers from the functions. */
export class FrontDistribution extends Construct {
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, { pages, api, reached, surroundings }: Parts) {
    super(scope, id);
    const { consoleDomain, consoleCertificate, webAcl } = surroundings;
    const answers = {
      origin: new HttpOrigin(`${api.api.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`, {
        protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      }),
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy: answerHeaders(this),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    };
    this.distribution = new Distribution(this, "Distribution", {
      comment: "Arnau: the console and the API",
      defaultRootObject: "index.html",
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_ALL,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      ...(consoleDomain !== undefined &&
        consoleCertificate !== undefined && {
          domainNames: [consoleDomain],
          certificate: Certificate.fromCertificateArn(this, "Certificate", consoleCertificate),
        }),
      ...(webAcl !== undefined && { webAclId: webAcl }),
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(pages.bucket, {
          originPath: `/${pagesPrefix.replace(/\/$/, "")}`,
        }),
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        compress: true,
        responseHeadersPolicy: pageHeaders(this, reached),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        functionAssociations: [
          {
            eventType: FunctionEventType.VIEWER_REQUEST,
            function: new EdgeFunction(this, "PageAddress", {
              comment: "whatever is no file is the console itself",
              runtime: FunctionRuntime.JS_2_0,
              code: FunctionCode.fromFile({
                filePath: join(import.meta.dirname, "page-address.js"),
              }),
            }),
          },
        ],
      },
      additionalBehaviors: Object.fromEntries(pathsOfTheApi.map((path) => [path, answers])),
    });
  }

  /** Where the console is reached, without a slash at the end. */
  get address(): string {
    return `https://${this.distribution.distributionDomainName}`;
  }
}
