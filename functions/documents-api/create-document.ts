import type { Randomness } from "#shared/adapters/random.ts";
import type { createDocument } from "#shared/http/routes/documents.ts";
import type { Handle } from "#shared/http/serve.ts";
import { incomingKeyOf } from "#shared/documents/places.ts";
import type { DocumentStore, UploadStore } from "#shared/documents/ports.ts";
import { recordOf } from "#shared/documents/record.ts";
import { epochMilliseconds, instantAt } from "#shared/law/dates.ts";
import { documentIdSchema } from "#shared/registration/forms/documents.ts";
import { parseFileName } from "#shared/registration/forms/file-name.ts";
import type { Clock } from "#shared/store/ports.ts";

interface Needs {
  readonly documents: Pick<DocumentStore, "create">;
  readonly uploads: Pick<UploadStore, "presign">;
  readonly clock: Clock;
  readonly randomness: Pick<Randomness, "identifier">;
}

/** How long an address takes an upload. */
const uploadSeconds = 15 * 60;

/**
 * Takes note of a file that is about to be uploaded and gives an address for it, straight into
 * storage, where nothing but this very file is taken (R377-8a, R377-8d, R377-16a, R377-16d).
 */
export const announceDocument =
  ({ documents, uploads, clock, randomness }: Needs): Handle<typeof createDocument.request> =>
  async ({ body }, { caller }) => {
    const { pages } = parseFileName(body.fileName) ?? {};
    if (pages === undefined) throw new Error("a name passed that cannot be read");
    const now = clock.now();
    const id = documentIdSchema.parse(randomness.identifier());
    await documents.create(recordOf({ ...body, id, owner: caller.id, pages }, now));
    const { size, sha256, mediaType } = body;
    const key = incomingKeyOf(id);
    const address = await uploads.presign({ key, size, sha256, mediaType, seconds: uploadSeconds });
    const expiresAt = instantAt(epochMilliseconds(now) + uploadSeconds * 1000);
    return {
      status: 201,
      body: { id, upload: { ...address, method: "PUT", expiresAt } },
      headers: { location: `/v1/documents/${id}` },
    };
  };
