import {
  CloudFrontClient,
  GetDistributionConfigCommand,
  GetFunctionCommand,
  GetResponseHeadersPolicyConfigCommand,
  type ResponseHeadersPolicyConfig,
} from "@aws-sdk/client-cloudfront";
import * as z from "zod";
import { accessTo } from "#infra/local/access.ts";
import type { Cloud } from "#infra/local/cloud.ts";
import { requestRewriter, type Rewrite } from "./rewrite.ts";

/** Where a distribution gets what it shows. */
export interface Origin {
  readonly domain: string;
  /** What stands before every path there. */
  readonly path: string;
}

/** What a distribution does with the paths of one pattern. */
export interface Behaviour {
  readonly matches: (path: string) => boolean;
  readonly origin: Origin;
  readonly headers: Readonly<Record<string, string>>;
  readonly compress: boolean;
  readonly rewrite: Rewrite;
}

const configSchema = z.object({
  DefaultRootObject: z.string().default(""),
  Origins: z.object({
    Items: z.array(
      z.object({ Id: z.string(), DomainName: z.string(), OriginPath: z.string().default("") }),
    ),
  }),
});

const behaviourSchema = z.object({
  PathPattern: z.string().default("*"),
  TargetOriginId: z.string(),
  ResponseHeadersPolicyId: z.string(),
  Compress: z.boolean().default(false),
  FunctionAssociations: z
    .object({ Items: z.array(z.object({ FunctionARN: z.string() })).default([]) })
    .default({ Items: [] }),
});

const behavioursSchema = z.object({
  DefaultCacheBehavior: behaviourSchema,
  CacheBehaviors: z.object({ Items: z.array(behaviourSchema).default([]) }),
});

/** `*` stands for any letters, `?` for one, as CloudFront reads a pattern. */
const matcherOf = (pattern: string): Behaviour["matches"] => {
  const parts = (pattern.startsWith("/") || pattern === "*" ? pattern : `/${pattern}`)
    .replace(/[\\^$+.()|[\]{}]/g, String.raw`\$&`)
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const expression = new RegExp(`^${parts}$`);
  return (path) => expression.test(path);
};

const headersOf = ({
  SecurityHeadersConfig: security = {},
  CustomHeadersConfig: custom,
}: Pick<ResponseHeadersPolicyConfig, "SecurityHeadersConfig" | "CustomHeadersConfig">): Readonly<
  Record<string, string>
> => {
  const transport = security.StrictTransportSecurity;
  const given: readonly (readonly [string, string | undefined])[] = [
    ["content-security-policy", security.ContentSecurityPolicy?.ContentSecurityPolicy],
    ["x-frame-options", security.FrameOptions?.FrameOption],
    ["referrer-policy", security.ReferrerPolicy?.ReferrerPolicy],
    ["x-content-type-options", security.ContentTypeOptions && "nosniff"],
    [
      "strict-transport-security",
      transport && `max-age=${transport.AccessControlMaxAgeSec}; includeSubDomains`,
    ],
    ...(custom?.Items ?? []).map(
      ({ Header = "", Value }) => [Header.toLowerCase(), Value] as const,
    ),
  ];
  return Object.fromEntries(
    given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
};

/** What a deployed distribution does, by the patterns in their order and the default at last. */
export const behavioursOf = async (
  cloud: Cloud,
  distributionId: string,
): Promise<readonly Behaviour[]> => {
  const client = new CloudFrontClient(accessTo(cloud));
  const { DistributionConfig } = await client.send(
    new GetDistributionConfigCommand({ Id: distributionId }),
  );
  const { DefaultRootObject, Origins } = configSchema.parse(DistributionConfig);
  const read = behavioursSchema.parse(DistributionConfig);
  const made = async (one: z.infer<typeof behaviourSchema>): Promise<Behaviour> => {
    const origin = Origins.Items.find(({ Id }) => Id === one.TargetOriginId);
    if (origin === undefined) throw new Error(`no origin ${one.TargetOriginId}`);
    const policy = await client.send(
      new GetResponseHeadersPolicyConfigCommand({ Id: one.ResponseHeadersPolicyId }),
    );
    const [associated] = one.FunctionAssociations.Items;
    const root: Rewrite = (path) => (path === "/" ? `/${DefaultRootObject}` : path);
    return {
      matches: matcherOf(one.PathPattern),
      origin: { domain: origin.DomainName, path: origin.OriginPath },
      headers: headersOf(policy.ResponseHeadersPolicyConfig ?? {}),
      compress: one.Compress,
      rewrite: associated === undefined ? root : await functionAt(client, associated.FunctionARN),
    };
  };
  const all = [...read.CacheBehaviors.Items, { ...read.DefaultCacheBehavior, PathPattern: "*" }];
  const behaviours = await Promise.all(all.map(made));
  client.destroy();
  return behaviours;
};

const functionAt = async (client: CloudFrontClient, arn: string): Promise<Rewrite> => {
  const Name = arn.slice(arn.lastIndexOf("/") + 1);
  const { FunctionCode } = await client.send(new GetFunctionCommand({ Name, Stage: "LIVE" }));
  return requestRewriter(new TextDecoder().decode(FunctionCode));
};
