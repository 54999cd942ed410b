import { randomUUID } from "node:crypto";
import * as z from "zod";
import { describe, expect, it } from "vitest";
import { call, expecting } from "#infra/walk/call.ts";
import { chairOf, closeSitting, convene } from "#infra/walk/commission.ts";
import { signedOrder } from "#infra/walk/official-signing.ts";
import * as walk from "#infra/walk/registration.ts";
import { sittingViewSchema } from "#shared/commission/view/sitting-view.ts";
import { codeOf, stage } from "./here.ts";

const listSchema = z.object({
  sittings: z.array(z.object({ id: z.string(), state: z.string() })),
});

const place = () => {
  const { deployed, office } = stage();
  const { apiUrl } = deployed;
  const { secretary, unit } = office;
  const give = (token: string, id: string, body: unknown) =>
    call(`${apiUrl}/v1/sittings/${id}/commands`, { method: "POST", token, body });
  /** The state in which the list shows a sitting. */
  const listed = (id: string) => async (): Promise<string | undefined> => {
    const token = secretary.token;
    const list = await expecting(200, listSchema, `${apiUrl}/v1/sittings?limit=100`, { token });
    return list.sittings.find((one) => one.id === id)?.state;
  };
  const called = async (startsAt: string): Promise<string> => {
    const { id } = await expecting(201, sittingViewSchema, `${apiUrl}/v1/sittings`, {
      method: "POST",
      token: secretary.token,
      headers: { "idempotency-key": randomUUID() },
      body: { unit, startsAt },
    });
    return id;
  };
  return { apiUrl, office, give, listed, called };
};

describe("a sitting", () => {
  it("R377-24a: is listed, and called off with a reason that only its view tells", async () => {
    const { apiUrl, office, give, listed, called } = place();
    const id = await called("2030-01-08T05:00:00.000Z");
    await walk.until(listed(id), (state) => state === "called");
    const reason = "Екі мүше іссапарда";
    const body = { name: "cancelSitting", reason };
    expect((await give(office.secretary.token, id, body)).status).toBe(200);
    await walk.until(listed(id), (state) => state === "cancelled");
    const token = chairOf(office).token;
    const view = await expecting(200, sittingViewSchema, `${apiUrl}/v1/sittings/${id}`, { token });
    expect(view).toMatchObject({ state: "cancelled", reason });
    expect(view.people.map(({ name }) => name)).toEqual(
      [...office.members, office.secretary].map(({ person }) => person.name),
    );
  });

  it("R377-28d: has a protocol that is signed by its own digest and by no other", async () => {
    const { apiUrl, office, listed } = place();
    const chair = chairOf(office);
    const { token } = chair;
    const id = await convene(apiUrl, office);
    await closeSitting(apiUrl, office, id);
    const protocol = await call(`${apiUrl}/v1/sittings/${id}/protocol`, { token });
    const digest = protocol.headers.get("x-protocol-digest");
    const sign = (signed: unknown) => {
      const command = { name: "signProtocol", digest: signed, languages: ["kk", "ru"] };
      return call(`${apiUrl}/v1/sittings/${id}/commands`, signedOrder(chair, id, command));
    };
    const refused = await sign("ab".repeat(32));
    expect([refused.status, codeOf(refused)]).toEqual([409, "protocol-differs"]);
    expect((await sign(digest)).status).toBe(200);
    await walk.until(listed(id), (state) => state === "signed");
  });
});
