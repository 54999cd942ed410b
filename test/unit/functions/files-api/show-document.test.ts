import { describe, expect, it } from "vitest";
import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { keptKeyOf } from "#shared/documents/places.ts";
import { documentIdSchema } from "#shared/registration/forms/documents.ts";
import { idIn, memoryApis, type MemoryApis } from "#test/fakes/apis.ts";
import { must } from "#test/samples/commission-work.ts";
import { fileForm, filing } from "#test/samples/office-work.ts";
import {
  administrator,
  member,
  portal,
  representative,
  secretary,
} from "#test/samples/officials.ts";
import { writtenForm } from "#test/samples/organization.ts";
import { writtenSpecialist } from "#test/samples/specialist.ts";

const look = ({ call }: MemoryApis, id: string, document: unknown, by = representative) =>
  call({ by, send: `GET /v1/cases/${id}/documents/${z.string().parse(document)}` });

const prices = () => writtenForm().documents.find(({ type }) => type === "prices");
const medical = () => writtenSpecialist().documents.find(({ type }) => type === "medical-086u");

describe("GET /v1/cases/{id}/documents/{documentId}", () => {
  it.each([representative, member(2), secretary])(
    "R377-21, R377-24a, R377-26: gives %o an address of the file for five minutes",
    async (by) => {
      const apis = memoryApis();
      const id = idIn(must(await fileForm(apis)));
      const { status, body } = await look(apis, id, prices()?.id, by);
      expect(status).toBe(200);
      expect(body).toEqual({
        ...prices(),
        size: 3,
        view: {
          url: `https://storage.example/cases/${id}/${prices()?.id}?name=prices_1p.pdf&seconds=300`,
          method: "GET",
          expiresAt: "2026-11-23T04:05:00.000Z",
        },
      });
    },
  );

  it("G17: shows what tells of a person's health to those who verify and decide alone", async () => {
    const apis = memoryApis();
    const id = idIn(must(await filing(apis, "POST /v1/registrations", writtenSpecialist())));
    const statuses: number[] = [];
    for (const by of [representative, member(1), secretary]) {
      statuses.push((await look(apis, id, medical()?.id, by)).status);
    }
    expect(statuses).toEqual([200, 200, 403]);
  });

  it("has nothing for another territory, another case's document, an id that is none, an erased person", async () => {
    const apis = memoryApis();
    const id = idIn(must(await fileForm(apis)));
    const other = idIn(must(await filing(apis, "POST /v1/registrations", writtenSpecialist())));
    const stranger = { ...representative, unit: "71" as const };
    const replies = [
      await look(apis, id, prices()?.id, stranger),
      await look(apis, other, prices()?.id),
      await look(apis, id, "~"),
      await look(apis, "organization-240140000999", prices()?.id),
    ];
    apis.desk.seal.destroy(caseIdSchema.parse(id));
    replies.push(await look(apis, id, prices()?.id));
    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });

  it("has nothing once the file itself is gone", async () => {
    const apis = memoryApis();
    const id = idIn(must(await fileForm(apis)));
    const key = keptKeyOf(caseIdSchema.parse(id), documentIdSchema.parse(prices()?.id));
    await apis.objects.files.erase(await apis.objects.files.versionsUnder(key));
    expect((await look(apis, id, prices()?.id)).status).toBe(404);
  });

  it("puts every look on record before it gives an address: who, what, when, why, by which request", async () => {
    const apis = memoryApis();
    const id = idIn(must(await fileForm(apis)));
    const address = `GET /v1/cases/${id}/documents/${prices()?.id}`;
    const headers = { "x-correlation-id": "correlation-1" };
    await apis.call({ by: secretary, send: `${address}?reason=review`, headers });
    apis.desk.clock.advance(60);
    await look(apis, id, prices()?.id, member(2));
    const what = { kind: "document", documentId: prices()?.id };
    expect(apis.reads.records()).toMatchObject([
      {
        caseId: id,
        at: "2026-11-23T04:00:00.000Z",
        by: secretary,
        what,
        why: "review",
        correlationId: "correlation-1",
      },
      { caseId: id, at: "2026-11-23T04:01:00.000Z", by: member(2), what },
    ]);
    expect(apis.reads.records()[1]?.why).toBeUndefined();
  });

  it("gives no address where the look cannot be put on record", async () => {
    const apis = memoryApis();
    const id = idIn(must(await fileForm(apis)));
    apis.reads.breakDown();
    await expect(look(apis, id, prices()?.id)).rejects.toThrow("500 internal-error");
  });

  it("has nothing on record of what was not shown", async () => {
    const apis = memoryApis();
    const id = idIn(must(await filing(apis, "POST /v1/registrations", writtenSpecialist())));
    const stranger = { ...representative, unit: "71" as const };
    await look(apis, id, medical()?.id, secretary);
    await look(apis, id, medical()?.id, stranger);
    await look(apis, id, prices()?.id);
    expect(apis.reads.records()).toEqual([]);
  });

  it("knows no other reasons than those of a list, as a text could name people", async () => {
    const apis = memoryApis();
    const id = idIn(must(await fileForm(apis)));
    const send = `GET /v1/cases/${id}/documents/${prices()?.id}?reason=curiosity`;
    const refused = await apis.call({ by: representative, send });
    expect(refused).toMatchObject({ status: 400, body: { code: "request-invalid" } });
  });

  it("is not for administrators, who see no case content, nor for machines", async () => {
    const apis = memoryApis();
    const id = idIn(must(await fileForm(apis)));
    for (const by of [administrator, portal]) {
      expect((await look(apis, id, prices()?.id, by)).status).toBe(403);
    }
  });
});
