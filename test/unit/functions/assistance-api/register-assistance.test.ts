import { describe, expect, it } from "vitest";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { codeIn, memoryAssistanceApi } from "#test/fakes/assistance-api.ts";
import { idIn } from "#test/fakes/calls.ts";
import { adult, writtenApplication } from "#test/samples/assistance/form.ts";
import { officer, providerNumber, providerStaff } from "#test/samples/assistance/officials.ts";
import { listProvider } from "#test/samples/assistance/portal-work.ts";

const staff = { ...providerStaff, provider: providerNumber };

const atDesk = (
  key: string,
  changes: object = {},
  by: typeof officer | typeof staff = officer,
) => ({
  by,
  send: "POST /v1/assistance",
  body: { application: writtenApplication(changes) },
  headers: { "idempotency-key": key },
});

describe("POST /v1/assistance", () => {
  it("L114-13.1.1, G45: takes in what was signed on paper, for the own unit, and its term runs", async () => {
    const api = memoryAssistanceApi();
    const taken = await api.call(atDesk("key-0001"));
    expect(taken).toMatchObject({ status: 202, body: { state: "received", sequence: 1 } });
    const state = await api.stateOf(caseIdSchema.parse(idIn(taken)));
    expect(state).toMatchObject({ unit: "71", received: { channel: "desk", by: officer.id } });
    expect(state.terms.map(({ provision }) => provision)).toEqual(["L114-14.3"]);
  });

  it("answers a repeated request with the same case, and another body under the key not at all", async () => {
    const api = memoryAssistanceApi();
    const first = await api.call(atDesk("key-0001"));
    const again = await api.call(atDesk("key-0001"));
    expect(idIn(again)).toBe(idIn(first));
    expect(codeIn(await api.call(atDesk("key-0001", { language: "ru" })))).toBe(
      "idempotency-key-reused",
    );
  });

  it("L114-13.1.3.p3, L114-13.1.3.p4, G44: a provider takes in those whom the Law lets it, addressed to itself, for the executive body of the place", async () => {
    const api = memoryAssistanceApi();
    const own = { addressee: { to: "provider", number: providerNumber } };
    const homeless = { grounds: ["homelessness"], residence: undefined, ...own };
    const unknown = await api.call(atDesk("key-0001", homeless, staff));
    expect(codeIn(unknown)).toBe("role-not-allowed");
    await listProvider(api);
    const taken = await api.call(atDesk("key-0002", homeless, staff));
    expect(taken).toMatchObject({ status: 202, body: { state: "received" } });
  });

  it("tells every flaw field by field, and writes nothing", async () => {
    const api = memoryAssistanceApi();
    const people = [adult(20), adult(21)];
    const refused = await api.call(atDesk("key-0001", { subject: "family", people }));
    expect(refused).toMatchObject({
      status: 400,
      body: {
        code: "request-invalid",
        errors: [{ pointer: "/application/people/1/consent", code: "consent-missing" }],
      },
    });
    expect(api.desk.cases.written()).toEqual([]);
    const another = await api.call(
      atDesk("key-0002", {
        addressee: { to: "provider", number: providerNumber },
        grounds: ["homelessness"],
      }),
    );
    expect(another).toMatchObject({
      body: { errors: [{ code: "addressed-to-another" }, { code: "provider-unknown" }] },
    });
  });
});
