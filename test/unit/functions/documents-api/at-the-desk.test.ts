import { describe, expect, it } from "vitest";
import { pdfOf } from "#test/samples/files/pdf.ts";
import { announcement, openDocuments, problemSchema } from "./documents.ts";

const scan = async (pages = 2) => {
  const bytes = await pdfOf(pages);
  const changes = { type: "circumstances", fileName: `circumstances_${pages}p.pdf` };
  return { bytes, announced: announcement(bytes, changes) };
};

describe("POST /v1/assistance/documents", () => {
  it.each(["social-officer", "provider"])(
    "L114-13.2: takes the scan of a paper that was brought to a %s, and has it inspected",
    async (role) => {
      const { atDesk, put } = openDocuments();
      const { bytes, announced } = await scan();
      const { status, headers, json } = await atDesk("subject-1", role, "", announced);
      expect(status).toBe(201);
      // Nothing but the inspection tells of it at a desk.
      expect(headers["location"]).toBeUndefined();
      const { id, upload } = JSON.parse(JSON.stringify(json));
      expect(put(upload.url, upload.headers, bytes)).toBe(200);
      const inspected = await atDesk("subject-1", role, `/${id}/inspection`);
      expect(inspected).toMatchObject({ status: 200, json: { state: "inspected", pages: 2 } });
    },
  );

  it("L114-0.PRE: is the uploader's own: of another official, and of the portal, it is nothing", async () => {
    const { atDesk, call } = openDocuments();
    const { announced } = await scan();
    const { json } = await atDesk("subject-1", "social-officer", "", announced);
    const { id } = JSON.parse(JSON.stringify(json));
    const other = await atDesk("subject-2", "social-officer", `/${id}/inspection`);
    expect(problemSchema.parse(other.json).code).toBe("not-found");
    const portal = await call("POST", `/${id}/inspection`);
    expect(problemSchema.parse(portal.json).code).toBe("not-found");
  });

  it.each(["assessor", "decision-maker", "administrator"])(
    "L114-13.1.1: is not for a %s, who takes nothing in",
    async (role) => {
      const { atDesk } = openDocuments();
      const { announced } = await scan();
      expect((await atDesk("subject-1", role, "", announced)).status).toBe(403);
    },
  );
});
