import { describe, expect, it } from "vitest";
import { fieldMessages } from "#shared/http/field-codes.ts";
import { problemCodes, problemKindOf } from "#shared/http/problems.ts";
import { problemOf } from "#shared/http/refusal.ts";
import { resultOf, tagged } from "#shared/http/reply.ts";
import { locales } from "#shared/law/languages.ts";
import type { RegistrationRefusal } from "#shared/registration/refusals.ts";

describe("a problem over the wire (RFC 9457)", () => {
  it("has type, title, status, code, correlation id and the facts that belong to it", () => {
    const refusal: RegistrationRefusal = { code: "no-quorum", present: 3, needed: 4 };
    const { statusCode, headers, body } = resultOf(problemOf(refusal), "en", "correlation-1");
    expect(statusCode).toBe(409);
    expect(headers).toEqual({
      "content-type": "application/problem+json",
      "content-language": "en",
      "cache-control": "no-store",
      "x-correlation-id": "correlation-1",
    });
    expect(JSON.parse(body)).toEqual({
      type: "urn:arnau:problem:no-quorum",
      title: "Fewer than two thirds of the members are present",
      status: 409,
      code: "no-quorum",
      correlationId: "correlation-1",
      present: 3,
      needed: 4,
    });
  });

  it("lists the fields that are wrong", () => {
    const message = fieldMessages.required.ru;
    const error = { in: "body", pointer: "/bin", code: "required", message } as const;
    const { statusCode, body } = resultOf(
      { problem: "request-invalid", errors: [error] },
      "ru",
      "c",
    );
    expect(statusCode).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ errors: [error] });
  });

  it.each(problemCodes)(
    "%s has a title of its own in every language and a status of 400 to 599",
    (code) => {
      const { status, title } = problemKindOf(code);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(600);
      const titles = locales.map((locale) => {
        const { body, headers } = resultOf({ problem: code }, locale, "c");
        expect(headers["content-language"]).toBe(locale);
        return JSON.parse(body).title;
      });
      expect(titles).toEqual(locales.map((locale) => title[locale]));
      expect(new Set(titles).size).toBe(locales.length);
    },
  );
});

describe("a good answer over the wire", () => {
  it("is JSON in the caller's language, and is not kept by caches", () => {
    expect(
      resultOf({ status: 202, body: { a: 1 }, headers: { location: "/x" } }, "kk", "c-1"),
    ).toEqual({
      statusCode: 202,
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-language": "kk",
        "cache-control": "no-store",
        "x-correlation-id": "c-1",
        location: "/x",
      },
      body: '{"a":1}',
    });
  });

  it("without a body has no type of one", () => {
    const { headers, body } = resultOf({ status: 200 }, "kk", "c-1");
    expect(body).toBe("");
    expect(headers).not.toHaveProperty("content-type");
  });
});

describe("an answer with an entity tag", () => {
  const answer = { status: 200, body: { a: 1 } };
  const wire = (ifNoneMatch: string | undefined) =>
    resultOf(tagged(ifNoneMatch, "abc", answer), "en", "c-1");

  it("comes whole with the tag to a caller that has none or another", () => {
    for (const has of [undefined, '"other"', 'W/"other"', "abc"]) {
      expect(wire(has)).toMatchObject({
        statusCode: 200,
        headers: { etag: '"abc"' },
        body: '{"a":1}',
      });
    }
  });

  it("is not modified for a caller that has it, strong, weak or among others", () => {
    for (const has of ['"abc"', 'W/"abc"', '"x", "abc"']) {
      expect(wire(has)).toMatchObject({ statusCode: 304, headers: { etag: '"abc"' }, body: "" });
    }
  });

  it("varies by language, and may be kept by the caller alone, which asks each time", () => {
    for (const has of [undefined, '"abc"']) {
      expect(wire(has).headers).toMatchObject({
        "cache-control": "private, no-cache",
        vary: "accept-language",
      });
    }
  });
});
