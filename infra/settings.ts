import { existsSync, readFileSync } from "node:fs";
import type { Node } from "constructs";
import * as z from "zod";

const flag = (otherwise: boolean) =>
  z.union([z.boolean(), z.stringbool({ truthy: ["true"], falsy: ["false"] })]).default(otherwise);

/** The certificates in a file; their text, as functions are given it. */
const certificatesIn = (path: string, context: z.RefinementCtx): string => {
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (text.includes("-----BEGIN CERTIFICATE-----")) return text;
  context.addIssue({ code: "custom", message: `a file with certificates in PEM; ${path} is none` });
  return z.NEVER;
};

/** Addresses with commas between them. */
const addresses = z
  .string()
  .default("")
  .transform((text) => text.split(",").filter((one) => one !== ""))
  .pipe(z.array(z.url({ protocol: /^https?$/ })).max(10));

/** One address without a slash at the end. */
const address = z.url({ protocol: /^https?$/ }).regex(/[^/]$/);

/** What a content security policy may name, with spaces between them. */
const origins = z
  .string()
  .default("")
  .transform((text) => text.split(" ").filter((one) => one !== ""))
  .pipe(z.array(z.url({ protocol: /^(?:https?|wss?)$/ })).max(10));

const schema = z
  .strictObject({
    /** Base address of the state systems. */
    stateSystemsUrl: z.url({ protocol: /^https?$/ }).optional(),
    /** Deploy the mocked state systems and ask them; never in production. */
    mockStateSystems: flag(false),
    /** Where notices come from; SES must have verified it. */
    noticeSender: z.email(),
    /** A file with the certificates of the authorities whose signatures are accepted, as PEM. */
    trustAnchors: z.string().transform(certificatesIn),
    /** Where the authorities tell of revocation: of their responders, and of their lists. */
    ocspAddresses: addresses,
    crlAddresses: addresses,
    /** Address of the NCANode that judges national algorithms; without it nobody can, and they are refused. */
    ncanodeUrl: z.url({ protocol: /^https?$/ }).optional(),
    /** Seconds before a question to a failing system is asked again; doubles each time. */
    retryBaseSeconds: z.coerce.number().int().min(1).max(900).default(30),
    /** Seconds to wait for an asynchronous answer before asking again. */
    askAgainSeconds: z.coerce.number().int().min(1).max(43_200).default(3600),
    /** Seconds after which a warm function has learnt that a key of ours was rotated, which nothing else tells it. */
    rotationSeconds: z.coerce.number().int().min(10).max(3600).default(900),
    /** Who looks for malware in uploads; the stand-in knows a test file and no malware. */
    malwareScanner: z.enum(["guardduty", "stand-in"]).default("guardduty"),
    /** Seconds after which a client asks again whether its upload was scanned. */
    scanSeconds: z.coerce.number().int().min(1).max(300).default(5),
    /** Where webhooks may be sent: to the open Internet, or to this machine besides. */
    webhookTargets: z.enum(["public", "local"]).default("public"),
    /** Names of the systems that read the feed, each with a machine client of its own, with commas. */
    feedReaders: z
      .string()
      .regex(/^(?:[a-z][a-z0-9-]{1,40}(?:,|$))*$/)
      .default("")
      .transform((text) => text.split(",").filter((name) => name !== "")),
    logLevel: z.enum(["DEBUG", "INFO", "WARN", "ERROR"]).default("INFO"),
    /** Address of an HTTP API, with {api} for its id; for a domain of one's own or another endpoint. */
    apiAddress: z.string().includes("{api}").optional(),
    /** A domain of one's own for the console, with the certificate of it (in us-east-1), and the web ACL before it. */
    consoleDomain: z.hostname().optional(),
    consoleCertificate: z.string().startsWith("arn:").optional(),
    webAcl: z.string().startsWith("arn:").optional(),
    /** Address of the console and of its sign-in, for a domain of one's own or another endpoint. */
    consoleAddress: address.optional(),
    signInAddress: address.optional(),
    /** Origins that the console talks to besides its own, where storage has another endpoint. */
    consoleReaches: origins,
    /** Where the program that signs on an official's machine listens, if not where NCALayer does. */
    signingProgram: z.url({ protocol: /^wss?$/ }).optional(),
    /** A file of this machine that says by how many milliseconds the clock of every function is ahead; for local clouds. */
    clockAheadFile: z.string().startsWith("/").optional(),
    /** Let officials sign in with a password sent to Cognito, besides SRP. */
    passwordSignIn: flag(false),
    /** Tables, keys and users outlive their stack. */
    keepData: flag(true),
    /** X-Ray. */
    tracing: flag(false),
  })
  .refine((one) => one.mockStateSystems !== (one.stateSystemsUrl !== undefined), {
    path: ["stateSystemsUrl"],
    message: "give the address of the state systems, or mockStateSystems=true, not both",
  })
  .refine(
    ({ mockStateSystems, ocspAddresses, crlAddresses }) =>
      mockStateSystems || ocspAddresses.length + crlAddresses.length > 0,
    {
      path: ["ocspAddresses"],
      message: "where revocation is asked for: ocspAddresses or crlAddresses, or both",
    },
  )
  .refine((one) => (one.consoleDomain === undefined) === (one.consoleCertificate === undefined), {
    path: ["consoleCertificate"],
    message: "a domain of one's own and its certificate go together",
  })
  .refine((one) => one.mockStateSystems || one.webhookTargets === "public", {
    path: ["webhookTargets"],
    message: "this machine is called in deployments with mocked state systems alone",
  })
  .refine((one) => one.mockStateSystems || one.clockAheadFile === undefined, {
    path: ["clockAheadFile"],
    message: "another clock than the machine's is for deployments with mocked state systems alone",
  })
  .refine((one) => one.mockStateSystems || one.malwareScanner === "guardduty", {
    path: ["malwareScanner"],
    message: "the stand-in is for deployments with mocked state systems alone",
  });

/** What one deployment may set, as CDK context (`-c name=value`). */
export type Settings = z.infer<typeof schema>;

/** Reads the settings from the context of a CDK app; throws one line for each that is missing or wrong. */
export const readSettings = (node: Node): Settings => {
  const given = Object.keys(schema.shape).flatMap((name) => {
    const value: unknown = node.tryGetContext(name);
    return value === undefined ? [] : [[name, value]];
  });
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((one) => `  -c ${one.path.join(".")}=…  ${one.message}`);
  throw new Error(`settings of this deployment:\n${lines.join("\n")}`);
};
