import * as z from "zod";
import { statements, text } from "./policies.ts";
import { isOpenToTlsAlone, ofType, type Rule } from "./reading.ts";

const yes = z.literal(true);

const closedSchema = z.object({
  PublicAccessBlockConfiguration: z.object({
    BlockPublicAcls: yes,
    BlockPublicPolicy: yes,
    IgnorePublicAcls: yes,
    RestrictPublicBuckets: yes,
  }),
  OwnershipControls: z.object({
    Rules: z.tuple([z.object({ ObjectOwnership: z.literal("BucketOwnerEnforced") })]),
  }),
});

const keepingSchema = z.object({
  VersioningConfiguration: z.object({ Status: z.literal("Enabled") }),
  BucketEncryption: z.object({
    ServerSideEncryptionConfiguration: z.tuple([
      z.object({
        ServerSideEncryptionByDefault: z.object({ SSEAlgorithm: z.literal("aws:kms") }),
      }),
    ]),
  }),
});

const buckets = (resources: Parameters<Rule>[0]) => ofType(resources, "AWS::S3::Bucket");

export const everyBucketIsClosed: Rule = (resources) =>
  buckets(resources).flatMap((bucket) => [
    ...(closedSchema.safeParse(bucket.properties).success
      ? []
      : [`${bucket.path} may be opened to the public`]),
    ...(isOpenToTlsAlone(resources, bucket, "AWS::S3::BucketPolicy")
      ? []
      : [`${bucket.path} is open without TLS`]),
  ]);

/** The pages of the console come with their stack, and hold nothing of anybody. */
export const everyBucketKeepsItsFiles: Rule = (resources) =>
  buckets(resources.filter(({ stack }) => stack !== "arnau-front")).flatMap(
    ({ path, keeps, properties }) => [
      ...(keeps ? [] : [`${path} can go with its stack`]),
      ...(keepingSchema.safeParse(properties).success
        ? []
        : [`${path} is not versioned and encrypted under a key of KMS`]),
    ],
  );

const lockedSchema = z.object({
  ObjectLockEnabled: z.literal(true),
  ObjectLockConfiguration: z.object({
    Rule: z.object({
      DefaultRetention: z.object({ Mode: z.literal("COMPLIANCE"), Days: z.int().min(5 * 365) }),
    }),
  }),
});

/** Evidence is locked where data are kept; elsewhere its bucket goes with the stack. */
export const evidenceIsLocked: Rule = (resources) =>
  buckets(resources)
    .filter(({ path, keeps }) => path.includes("/Evidence/") && keeps)
    .filter(({ properties }) => !lockedSchema.safeParse(properties).success)
    .map(({ path }) => `${path} can be changed`);

/** Which function may do what with a file, by the action and where the file lies. */
const allowed: readonly { action: RegExp; place: RegExp; by: RegExp }[] = [
  // Whoever signs the address of an upload needs the right to it.
  { action: /^s3:PutObject$/, place: /\/incoming\/\*$/, by: /^arnau-api\/documents-api\// },
  {
    action: /^s3:GetObject$/,
    place: /\/incoming\/\*$/,
    by: /^arnau-api\/(?:documents|portal|applications|assistance)-api\//,
  },
  // What was found in a file is said by the scanner, and asked by whoever inspects the file.
  {
    action: /^s3:(?:GetObject(?:Version)?|(?:Get|Put)Object(?:Version)?Tagging)$/,
    place: /\/incoming\/\*$/,
    by: /^arnau-scanner\//,
  },
  {
    action: /^s3:PutObject$/,
    place: /\/malware-protection-resource-validation-object$/,
    by: /^arnau-scanner\//,
  },
  { action: /^s3:GetObjectTagging$/, place: /\/incoming\/\*$/, by: /^arnau-api\/documents-api\// },
  // A file with malware is taken away.
  {
    action: /^s3:DeleteObject(?:Version)?$/,
    place: /\/incoming\/\*$/,
    by: /^arnau-api\/documents-api\//,
  },
  {
    action: /^s3:PutObject$/,
    place: /\/cases\/\*$/,
    by: /^arnau-api\/(?:portal|applications|assistance)-api\//,
  },
  // Whoever signs the address of a look needs the right to it.
  { action: /^s3:GetObject$/, place: /\/cases\/\*$/, by: /^arnau-api\/files-api\// },
  // What was signed and what state systems answered is put there by those who hear it.
  {
    action: /^s3:PutObject$/,
    place: /\/evidence\/\*$/,
    by: /^arnau-(?:work\/verify|api\/(?:state-inbox|(?:portal|applications|assistance|casework|commission)-api))\//,
  },
  // It is read by whoever shows it to those who may see it, and by whoever judges a signature again.
  {
    action: /^s3:GetObject$/,
    place: /\/evidence\/\*$/,
    by: /^arnau-(?:api\/files-api|work\/confirm-signatures)\//,
  },
  // The pages of the console hold nothing of anybody.
  {
    action: /^s3:(?:Put|Delete)Object$/,
    place: /\/console\/\*$/,
    by: /^arnau-front\/publish-console\//,
  },
  // R377-35: what is erased is erased when its time is over, by nobody's wish.
  {
    action: /^s3:DeleteObject(?:Version)?$/,
    place: /\/cases\/\*$/,
    by: /^arnau-\w+\/watch-terms\//,
  },
];

/** A file comes in by one function, gets into a case by another, is looked at by a third, and is read nowhere else. */
export const filesGoOneWay: Rule = (resources) =>
  statements(resources).flatMap(({ owner, statement }) =>
    statement.Action.map(text)
      .filter((action) => /^s3:.*Object/.test(action))
      .flatMap((action) => statement.Resource.map((place) => ({ action, place: text(place) })))
      .filter(
        ({ action, place }) =>
          !allowed.some(
            (one) => one.action.test(action) && one.place.test(place) && one.by.test(owner.path),
          ),
      )
      .map(({ action, place }) => `${owner.path} may ${action} on ${place}`),
  );
