import { describe, expect, it } from "vitest";
import * as z from "zod";
import { contentSecurityPolicy } from "#infra/constructs/page-headers.ts";
import { changed, type Break } from "./broken.ts";
import { ofType, type Rule, target } from "./rules/reading.ts";
import { statements, text } from "./rules/policies.ts";
import { inProduction, type Resource, synthesise, withMock } from "./templates.ts";

const production = synthesise(inProduction);

const policySchema = z.object({
  ResponseHeadersPolicyConfig: z.object({
    SecurityHeadersConfig: z.object({
      ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.unknown() }).optional(),
      FrameOptions: z.object({ FrameOption: z.string() }).optional(),
      ContentTypeOptions: z.object({ Override: z.literal(true) }),
      StrictTransportSecurity: z.object({ AccessControlMaxAgeSec: z.int().min(31_536_000) }),
    }),
  }),
});

const behaviourSchema = z.object({
  PathPattern: z.string().optional(),
  ResponseHeadersPolicyId: z.unknown(),
  ViewerProtocolPolicy: z.string(),
  Compress: z.boolean().optional(),
});

const distributionSchema = z.object({
  DistributionConfig: z.object({
    DefaultCacheBehavior: behaviourSchema,
    CacheBehaviors: z.array(behaviourSchema),
    Aliases: z.array(z.string()).optional(),
    WebACLId: z.string().optional(),
  }),
});

const distributionOf = (all: readonly Resource[]) => {
  const [distribution] = ofType(all, "AWS::CloudFront::Distribution");
  if (distribution === undefined) throw new Error("there is no distribution");
  const { DistributionConfig: config } = distributionSchema.parse(distribution.properties);
  return { distribution, config };
};

const headersOf = (all: readonly Resource[], behaviour: z.infer<typeof behaviourSchema>) => {
  const { distribution } = distributionOf(all);
  const policy = target(all, distribution, behaviour.ResponseHeadersPolicyId);
  return policySchema.safeParse(policy?.properties).data?.ResponseHeadersPolicyConfig
    .SecurityHeadersConfig;
};

const thePagesRunNoStrangersScript: Rule = (all) => {
  const headers = headersOf(all, distributionOf(all).config.DefaultCacheBehavior);
  const policy = text(headers?.ContentSecurityPolicy?.ContentSecurityPolicy);
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1];
  return [
    ...(scripts === "'self'" ? [] : [`scripts from ${scripts}`]),
    ...(policy.startsWith("default-src 'none'") ? [] : ["anything from anywhere"]),
    ...(policy.includes("frame-ancestors 'none'") ? [] : ["may be framed"]),
    ...(headers?.FrameOptions?.FrameOption === "DENY" ? [] : ["may be framed by old browsers"]),
  ];
};

const everythingGoesOverTls: Rule = (all) => {
  const { config } = distributionOf(all);
  return [config.DefaultCacheBehavior, ...config.CacheBehaviors].flatMap((behaviour) => [
    ...(behaviour.ViewerProtocolPolicy === "redirect-to-https"
      ? []
      : [`${behaviour.PathPattern} without TLS`]),
    ...(headersOf(all, behaviour) === undefined
      ? [`${behaviour.PathPattern} without strict headers`]
      : []),
  ]);
};

/** What the distribution reads it may read, and nobody else of the public. */
const thePagesArePublishedByOne: Rule = (all) =>
  statements(all)
    .filter(({ statement }) => statement.Resource.some((one) => text(one).includes("/console/*")))
    .filter(({ owner }) => !owner.path.startsWith("arnau-front/publish-console/"))
    .map(({ owner }) => `${owner.path} may write pages`);

const headersPolicy = { type: "AWS::CloudFront::ResponseHeadersPolicy", path: "PageHeaders" };
const distribution = { type: "AWS::CloudFront::Distribution" };

const withHeaders =
  (policy: string): Break =>
  (all) =>
    changed(all, headersPolicy, {
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          ContentTypeOptions: { Override: true },
          StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000 },
          FrameOptions: { FrameOption: "DENY" },
          ContentSecurityPolicy: { ContentSecurityPolicy: policy },
        },
      },
    });

const rules: readonly (readonly [string, Rule, Break])[] = [
  [
    "pages run no script that stands in a page",
    thePagesRunNoStrangersScript,
    withHeaders("default-src 'none'; script-src 'self' 'unsafe-inline'; frame-ancestors 'none'"),
  ],
  [
    "pages are shown in no frame",
    thePagesRunNoStrangersScript,
    withHeaders("default-src 'none'; script-src 'self'"),
  ],
  [
    "pages and answers go over TLS, with their headers",
    everythingGoesOverTls,
    (all) =>
      changed(all, distribution, {
        DistributionConfig: {
          DefaultCacheBehavior: { ViewerProtocolPolicy: "allow-all", ResponseHeadersPolicyId: "" },
          CacheBehaviors: [],
        },
      }),
  ],
];

describe("the front", () => {
  it.each(rules)("%s", (_, rule, breakIt) => {
    expect(rule(production)).toEqual([]);
    expect(rule(breakIt(production))).not.toEqual([]);
  });

  it("lets one function write pages", () => {
    expect(thePagesArePublishedByOne(production)).toEqual([]);
  });

  it("passes the API's addresses on, and everything else to the pages", () => {
    const { config } = distributionOf(production);
    expect(config.CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual([
      "/v1/*",
      "/docs",
      "/docs/*",
    ]);
    expect(config.DefaultCacheBehavior.Compress).toBe(true);
  });

  it("lets the console talk to its own address, its sign-in, storage and the signing program alone", () => {
    const headers = headersOf(production, distributionOf(production).config.DefaultCacheBehavior);
    const policy = text(headers?.ContentSecurityPolicy?.ContentSecurityPolicy);
    const reached = /connect-src ([^;]*)/.exec(policy)?.[1]?.split(" ") ?? [];
    expect(reached[0]).toBe("'self'");
    expect(reached.at(-1)).toBe("wss://127.0.0.1:13579");
    expect(reached).toHaveLength(5);
  });

  it("takes a domain of its own with its certificate, and a web ACL before it", () => {
    const ours = {
      ...withMock,
      consoleDomain: "console.arnau.example",
      consoleCertificate: "arn:aws:acm:us-east-1:123456789012:certificate/1",
      webAcl: "arn:aws:wafv2:us-east-1:123456789012:global/webacl/1/2",
    };
    const { config } = distributionOf(synthesise(ours));
    expect(config.Aliases).toEqual(["console.arnau.example"]);
    expect(config.WebACLId).toBe(ours.webAcl);
    const { consoleCertificate: _, ...rest } = ours;
    expect(() => synthesise(rest)).toThrow(/-c consoleCertificate=…/);
  });

  it("names no origin twice in its policy when none is given", () => {
    expect(contentSecurityPolicy([])).toContain("connect-src 'self';");
  });
});
