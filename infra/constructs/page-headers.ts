// What a browser is told of the console, before anything of it runs.
import { Duration } from "aws-cdk-lib";
import {
  HeadersFrameOption,
  HeadersReferrerPolicy,
  ResponseHeadersPolicy,
  type ResponseHeadersPolicyProps,
} from "aws-cdk-lib/aws-cloudfront";
import type { Construct } from "constructs";

const security = {
  strictTransportSecurity: {
    accessControlMaxAge: Duration.days(730),
    includeSubdomains: true,
    override: true,
  },
  contentTypeOptions: { override: true },
} satisfies ResponseHeadersPolicyProps["securityHeadersBehavior"];

/**
 * What the console may load and whom it may ask: its own address, and the few beside it that are given. Styles may stand in the page,
 * because the component library writes them there; scripts may not.
 */
export const contentSecurityPolicy = (reached: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `img-src 'self' data: blob: ${reached.join(" ")}`.trim(),
    "manifest-src 'self'",
    "worker-src 'self'",
    `connect-src 'self' ${reached.join(" ")}`.trim(),
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ");

const nothingOfTheDevice = ["camera", "geolocation", "microphone", "payment", "usb"]
  .map((what) => `${what}=()`)
  .join(", ");

/** Headers of the pages; `reached` are the origins that the console talks to besides its own. */
export const pageHeaders = (scope: Construct, reached: readonly string[]) =>
  new ResponseHeadersPolicy(scope, "PageHeaders", {
    comment: "Arnau: the pages of the console",
    securityHeadersBehavior: {
      ...security,
      contentSecurityPolicy: {
        contentSecurityPolicy: contentSecurityPolicy(reached),
        override: true,
      },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
    },
    customHeadersBehavior: {
      customHeaders: [
        { header: "Permissions-Policy", value: nothingOfTheDevice, override: true },
        // Signing in once more happens in a window of its own, which tells this one that it is done.
        { header: "Cross-Origin-Opener-Policy", value: "same-origin-allow-popups", override: true },
        { header: "Cross-Origin-Resource-Policy", value: "same-origin", override: true },
      ],
    },
  });

/** Headers of answers of the API, which says the rest itself. */
export const answerHeaders = (scope: Construct) =>
  new ResponseHeadersPolicy(scope, "AnswerHeaders", {
    comment: "Arnau: answers of the API",
    securityHeadersBehavior: security,
  });
