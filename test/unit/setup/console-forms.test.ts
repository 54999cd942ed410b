import { describe, expect, it } from "vitest";
import * as z from "zod";
import { consoleForms } from "#setup/console-forms.ts";

/** A document in which these fields are asked for at the desk. */
const documentWith = (properties: object) => {
  const schema = { properties: { application: { type: "object", properties } } };
  const posted = (one: object) => ({
    post: { requestBody: { content: { "application/json": { schema: one } } } },
  });
  const paths = {
    "/v1/cases/{id}/preview": posted({ oneOf: [] }),
    "/v1/assistance/{id}/preview": posted({ oneOf: [] }),
    "/v1/assistance": posted(schema),
  };
  return JSON.stringify({ paths });
};

const formsSchema = z.object({
  intake: z.array(z.object({ name: z.string(), field: z.looseObject({ kind: z.string() }) })),
});

const kindsOf = (properties: object) =>
  formsSchema
    .parse(JSON.parse(consoleForms(documentWith(properties))))
    .intake.map(({ name, field }) => [name, field.kind]);

describe("a text in a form", () => {
  it("has one line where it is written in a form of its own, or is short", () => {
    expect(
      kindsOf({
        iin: { type: "string", pattern: "^[0-9]{12}$" },
        email: { type: "string", format: "email" },
        street: { type: "string", maxLength: 200 },
      }),
    ).toEqual([
      ["iin", "line"],
      ["email", "line"],
      ["street", "line"],
    ]);
  });

  it("has several lines where it may be long", () => {
    expect(
      kindsOf({ situation: { type: "string", maxLength: 4000 }, remarks: { type: "string" } }),
    ).toEqual([
      ["situation", "words"],
      ["remarks", "words"],
    ]);
  });

  it("is a day or a moment where it is one", () => {
    expect(
      kindsOf({
        from: { type: "string", format: "date", pattern: "x" },
        at: { type: "string", format: "date-time" },
      }),
    ).toEqual([
      ["from", "day"],
      ["at", "moment"],
    ]);
  });
});
