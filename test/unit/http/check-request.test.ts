import { describe, expect, it } from "vitest";
import type { FieldError } from "#shared/http/field-errors.ts";
import { checkRequest, type HttpEvent } from "#shared/http/request.ts";
import { foundCommission } from "#shared/http/routes/commission.ts";
import { giveCaseCommand } from "#shared/http/routes/casework.ts";
import { getWorklist } from "#shared/http/routes/worklist.ts";
import { createRegistration } from "#shared/http/routes/portal.ts";
import type { Shape } from "#shared/http/route.ts";
import { locales, type Locale } from "#shared/law/languages.ts";
import { founding, secretary } from "#test/samples/officials.ts";
import { binOf, writtenForm } from "#test/samples/organization.ts";

const key = { "idempotency-key": "key-00000001" };

const event = (changes: Partial<HttpEvent> = {}): HttpEvent => ({
  routeKey: "POST /v1/registrations",
  headers: { "content-type": "application/json", ...key },
  isBase64Encoded: false,
  requestContext: { requestId: "request-1" },
  ...changes,
});

const withBody = (body: unknown): HttpEvent => event({ body: JSON.stringify(body) });

const errorsOf = (shape: Shape, one: HttpEvent, locale: Locale = "en"): readonly FieldError[] => {
  const checked = checkRequest(shape, one, locale);
  return checked.good ? [] : (checked.problem.errors ?? []);
};

const codesOf = (shape: Shape, one: HttpEvent) =>
  errorsOf(shape, one).map(({ in: part, pointer, code }) => `${part} ${pointer} ${code}`);

/** An application as it is sent, under a signature that nobody looks at yet. */
const sent = (application: unknown) => ({ application, signature: "signature" });

/** The faults of an application, by the pointers within it. */
const filing = (application: unknown) =>
  codesOf(createRegistration.request, withBody(sent(application))).map((one) =>
    one.replace("body /application", "body "),
  );
const command = (body: unknown) =>
  codesOf(giveCaseCommand.request, { ...withBody(body), pathParameters: { id: "x" } });

/** Of an official; whether it holds is not seen here. */
const signature = "a signature";

const lastDigitChanged = (bin: string) => bin.slice(0, 11) + String((Number(bin.at(-1)) + 1) % 10);

describe("a good request", () => {
  it("comes out as its schemas make it: trimmed, with defaults", () => {
    const spaced = { ...writtenForm(), head: { surname: "  Оспанова ", givenName: "Зейнеп" } };
    expect(checkRequest(createRegistration.request, withBody(sent(spaced)), "kk")).toMatchObject({
      good: true,
      input: { headers: key, body: { application: { head: { surname: "Оспанова" } } } },
    });
    expect(checkRequest(getWorklist.request, event(), "kk")).toEqual({
      good: true,
      input: { query: { limit: 50 } },
    });
  });

  it("may spell its headers in any case and send its body in base64", () => {
    const coded = event({
      headers: { "Content-Type": "Application/JSON; charset=utf-8", "Idempotency-Key": "key-0001" },
      body: Buffer.from(JSON.stringify(sent(writtenForm()))).toString("base64"),
      isBase64Encoded: true,
    });
    expect(checkRequest(createRegistration.request, coded, "kk")).toMatchObject({
      good: true,
      input: { body: { application: { name: { full: { kk: "«Шаңырақ» қоғамдық қоры" } } } } },
    });
  });
});

describe("an application with faults", () => {
  it("is told all of its fields at once", () => {
    const { head: _, ...form } = writtenForm({
      language: "en",
      bin: lastDigitChanged(binOf(1)),
      facilities: [],
      contacts: { email: "nobody", phones: ["87010000001"] },
      places: { total: 1, free: 2 },
    });
    expect(filing({ ...form, language: "de", registeredAddress: { kato: "990000000" } })).toEqual([
      "body /language not-one-of",
      "body /bin bad-checksum",
      "body /head required",
      "body /registeredAddress/kato unknown-region",
      "body /registeredAddress/settlement required",
      "body /registeredAddress/street required",
      "body /registeredAddress/building required",
      "body /facilities too-few",
      "body /contacts/email malformed",
      "body /contacts/phones/0 malformed",
      "body /places/free more-free-than-total",
    ]);
  });

  it.each([
    ["12345", "not-twelve-digits"],
    [lastDigitChanged(binOf(1)), "bad-checksum"],
    ["450305118821", "is-an-iin"],
    ["240170000010", "bad-type"],
    ["241340000010", "bad-month"],
    ["240149000010", "bad-attribute"],
    [12, "wrong-type"],
    [undefined, "identifier-missing"],
  ])("has a code of its own for a BIN such as %s: %s", (bin, code) => {
    expect(filing({ ...writtenForm(), bin })).toEqual([`body /bin ${code}`]);
  });

  it("is refused for a field that is not one of it, wherever it stands", () => {
    const form = writtenForm();
    const odd = { ...form, colour: "red", head: { ...form.head, "a/b~c": 1 } };
    expect(filing(odd)).toEqual(["body /head/a~1b~0c unknown-field", "body /colour unknown-field"]);
  });

  it("is not taken without every consent, each to the text that is shown (R377-A1.11 to R377-A1.13)", () => {
    const { consents, ...form } = writtenForm();
    const doubtful = {
      officialContacts: { ...consents.officialContacts, given: false },
      trueDocuments: { ...consents.trueDocuments, version: "true-documents-0" },
    };
    expect(filing({ ...form, consents: doubtful })).toEqual([
      "body /consents/officialContacts/given consent-missing",
      "body /consents/trueDocuments/version not-one-of",
      "body /consents/personalData required",
    ]);
  });

  it("names each service in a form once, and has at least one", () => {
    const [service] = writtenForm().services;
    expect(filing({ ...writtenForm(), services: [service, service] })).toEqual([
      "body /services service-twice",
    ]);
    expect(filing({ ...writtenForm(), services: [] })).toEqual(["body /services nothing-offered"]);
  });

  it("has whole, bounded prices and places", () => {
    const services = [
      { type: "social-legal", standard: "order-165", form: "at-home", priceTiyn: -1 },
    ];
    const places = { total: 1.5, free: 100_001 };
    expect(filing({ ...writtenForm(), services, places })).toEqual([
      "body /services/0/priceTiyn price-below-zero",
      "body /places/total wrong-type",
      "body /places/free too-big",
    ]);
  });
});

describe("a command with faults", () => {
  it.each<[string, unknown, string[]]>([
    ["no command at all", { name: "refuse" }, ["body /name not-one-of"]],
    [
      "G11: a ground of no list",
      { name: "castVote", choice: "against", claim: { ground: "R377-28" }, signature },
      ["body /claim/ground not-one-of"],
    ],
    [
      "R377-27.1: a ground without what it needs named",
      { name: "castVote", choice: "against", claim: { ground: "R377-27.1" }, signature },
      ["body /claim/requirement required"],
    ],
    [
      "R377-27.2: a field and a document at once",
      {
        name: "castVote",
        choice: "against",
        claim: { ground: "R377-27.2", field: "/name", document: "prices" },
        signature,
      },
      ["body /claim/document field-or-document"],
    ],
    [
      "R377-21b: findings without the documents",
      { name: "recordFindings", findings: { requirements: [], inaccurateFields: [] }, signature },
      ["body /findings/documents required"],
    ],
    [
      "R377-25: a ballot that nobody signed",
      { name: "castVote", choice: "for" },
      ["body /signature required"],
    ],
    [
      "a step that is no decision, and is not signed",
      { name: "submitToCommission", signature },
      ["body /signature unknown-field"],
    ],
    ["a machine's command", { name: "recordAnswer" }, ["body /name not-one-of"]],
    [
      "an empty justification",
      { name: "closeVote", justification: "  ", signature },
      ["body /justification too-short"],
    ],
  ])("%s", (_, body, codes) => {
    expect(command(body)).toEqual(codes);
  });

  it("R377-24c: a founding act is told all that is wrong with its members", () => {
    const [first] = founding.members;
    const body = { ...founding, members: [first, first, { member: secretary.id }] };
    expect(codesOf(foundCommission.request, withBody(body))).toContain(
      "body /members/2/from required",
    );
  });
});

describe("a query with faults", () => {
  it("is told all of its fields, unknown ones too", () => {
    const query = { limit: "0", role: "administrator", sort: "name" };
    expect(codesOf(getWorklist.request, event({ queryStringParameters: query }))).toEqual([
      "query /role not-one-of",
      "query /limit too-small",
      "query /sort unknown-field",
    ]);
  });
});

describe("the texts of faults", () => {
  const texts = (locale: Locale) =>
    errorsOf(
      createRegistration.request,
      withBody(sent({ ...writtenForm(), places: { total: 1 }, x: 1 })),
      locale,
    );

  it("are in the language asked for, under the same codes", () => {
    const [kk, ru, en] = locales.map((locale) => texts(locale));
    expect(en?.map(({ message }) => message)).toEqual([
      "is required",
      "is not a field of this request",
    ]);
    expect(ru?.map(({ message }) => message)).toEqual(["обязательное поле", "такого поля нет"]);
    expect(kk?.map(({ message }) => message)).toEqual(["міндетті өріс", "мұндай өріс жоқ"]);
    for (const one of [ru, en]) {
      expect(one?.map(({ code }) => code)).toEqual(kk?.map(({ code }) => code));
    }
  });

  it("carry the bounds of the field", () => {
    const query = event({ queryStringParameters: { limit: "101" } });
    expect(errorsOf(getWorklist.request, query, "ru")).toMatchObject([
      { code: "too-big", message: "должно быть не больше 100" },
    ]);
  });

  it("repeat nothing of what was sent", () => {
    const form = writtenForm({ contacts: { email: "secret-word", phones: ["secret-word"] } });
    const problem = checkRequest(createRegistration.request, withBody(sent(form)), "en");
    expect(JSON.stringify(problem)).not.toContain("secret-word");
  });
});
