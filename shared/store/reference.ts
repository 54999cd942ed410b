import * as z from "zod";
import { type Digest, digestSchema } from "#shared/cases/entry.ts";
import { type Instant, instantSchema } from "#shared/law/dates.ts";

/** The reference data that operators import; each kind has its versions, of which one is in use. */
export const referenceKinds = ["calendar", "kato", "services"] as const;

export type ReferenceKind = (typeof referenceKinds)[number];

/** A version as it was imported; its content is JSON that belongs to whoever reads this kind. */
export interface Reference {
  readonly version: string;
  readonly importedAt: Instant;
  /** The subject of whoever put it into use; undefined where an operator did, from the command line. */
  readonly importedBy?: string;
  readonly content: unknown;
}

/**
 * How putting a version into use ended: "overtaken" when another version came into use meanwhile, "taken"
 * when its name belongs to another content already. Nothing changed in either case.
 */
export type PutReference = "in-use" | "unchanged" | "overtaken" | "taken";

/** Reference data of a deployment: versions are kept for good, a pointer says which one is in use. */
export interface ReferenceStore {
  /** The version in use; undefined while none was imported. */
  readonly current: (kind: ReferenceKind) => Promise<Reference | undefined>;
  /** Keeps a version and puts it into use, if the one in use is still `replacing` (undefined: none). */
  readonly put: (
    kind: ReferenceKind,
    reference: Reference,
    replacing: string | undefined,
  ) => Promise<PutReference>;
}

/** What the store keeps of a version besides its content. */
export interface ReferenceHead {
  readonly version: string;
  readonly importedAt: Instant;
  readonly importedBy?: string;
  /** SHA-256 of the content as canonical JSON. */
  readonly digest: Digest;
}

export const referenceHeadSchema = z.object({
  version: z.string(),
  importedAt: instantSchema,
  importedBy: z.string().exactOptional(),
  digest: digestSchema,
});
