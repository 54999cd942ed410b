import type { Randomness } from "#shared/adapters/random.ts";
import type { createDocument } from "#shared/http/routes/documents.ts";
import type { Handle } from "#shared/http/serve.ts";
import { incomingKeyOf } from "#shared/documents/places.ts";
import type { DocumentStore, UploadStore, WaitingCount } from "#shared/documents/ports.ts";
import { recordOf } from "#shared/documents/record.ts";
import { parseUploadName } from "#shared/documents/types.ts";
import { secondsAfter } from "#shared/law/dates.ts";
import { documentIdSchema } from "#shared/registration/forms/documents.ts";
import type { Clock } from "#shared/store/ports.ts";

interface Needs {
  readonly documents: Pick<DocumentStore, "create">;
  readonly waiting: WaitingCount;
  readonly uploads: Pick<UploadStore, "presign">;
  readonly clock: Clock;
  readonly randomness: Pick<Randomness, "identifier">;
  /** Where what is known of a file is shown to its uploader, if it is. */
  readonly shownAt?: string;
}

/** How long an address takes an upload. */
const uploadSeconds = 15 * 60;

/** A client that has too many files waiting may have filed some applications by then. */
const roomAfterSeconds = 10 * 60;

/**
 * Takes note of a file that is about to be uploaded and gives an address for it, straight into
 * storage, where nothing but this very file is taken (R377-8a, R377-8d, R377-16a, R377-16d).
 */
export const announceDocument =
  ({
    documents,
    waiting,
    uploads,
    clock,
    randomness,
    shownAt,
  }: Needs): Handle<typeof createDocument.request> =>
  async ({ body }, { caller }) => {
    const { pages } = parseUploadName(body.fileName) ?? {};
    if (pages === undefined) throw new Error("a name passed that cannot be read");
    const now = clock.now();
    const id = documentIdSchema.parse(randomness.identifier());
    const record = recordOf({ ...body, id, owner: caller.id, pages }, now);
    if (!(await waiting.admit(record))) {
      return { problem: "too-many-waiting", retryAfter: roomAfterSeconds };
    }
    await documents.create(record);
    const { size, sha256, mediaType } = body;
    const key = incomingKeyOf(id);
    const address = await uploads.presign({ key, size, sha256, mediaType, seconds: uploadSeconds });
    const expiresAt = secondsAfter(now, uploadSeconds);
    return {
      status: 201,
      body: { id, upload: { ...address, method: "PUT", expiresAt } },
      ...(shownAt !== undefined && { headers: { location: `${shownAt}/${id}` } }),
    };
  };
