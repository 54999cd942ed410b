import * as z from "zod";
import { describe, expect, it } from "vitest";
import { checkRequest, type HttpEvent } from "#shared/http/request.ts";
import { idempotencyHeaders } from "#shared/http/routes/submission.ts";

const shape = { headers: idempotencyHeaders, body: z.strictObject({ text: z.string() }) };

const event = (body: string | undefined, headers: Record<string, string> = {}): HttpEvent => ({
  routeKey: "POST /",
  headers: { "idempotency-key": "key-00000001", ...headers },
  ...(body !== undefined && { body }),
  isBase64Encoded: false,
  requestContext: { requestId: "request-1" },
});

const problemOf = (one: HttpEvent) => {
  const checked = checkRequest(shape, one, "en");
  return checked.good ? undefined : checked.problem.problem;
};

describe("the body of a request", () => {
  it("may come in base64", () => {
    const coded = Buffer.from('{"text":"ә"}').toString("base64");
    expect(problemOf({ ...event(coded), isBase64Encoded: true })).toBeUndefined();
  });

  it.each([
    "text/plain",
    "application/xml",
    "multipart/form-data; boundary=x",
    "application/jsonp",
  ])("of type %s is not taken", (type) => {
    expect(problemOf(event('{"text":"a"}', { "content-type": type }))).toBe(
      "content-type-unsupported",
    );
  });

  it.each(["application/json", "application/json; charset=utf-8", "application/vnd.kz+json"])(
    "of type %s is taken, and so is one of no type",
    (type) => {
      expect(problemOf(event('{"text":"a"}', { "content-type": type }))).toBeUndefined();
      expect(problemOf(event('{"text":"a"}'))).toBeUndefined();
    },
  );

  it.each(["", "{", "'a'", '{"text":"a"}}', undefined])("%j is said to be no JSON", (body) => {
    expect(problemOf(event(body))).toBe("json-malformed");
  });

  it.each(['{"text":"\\ud800"}', '{"\\udc00":"a"}'])("%j is refused: half a character", (body) => {
    expect(problemOf(event(body))).toBe("json-malformed");
  });

  it("that names a prototype is an unknown field and nothing more", () => {
    const checked = checkRequest(shape, event('{"text":"a","__proto__":{"text":"b"}}'), "en");
    expect(checked).toMatchObject({ good: false, problem: { problem: "request-invalid" } });
  });

  it.each(["null", "[]", '"text"', "1"])("%s is JSON of the wrong type", (body) => {
    expect(checkRequest(shape, event(body), "en")).toMatchObject({
      good: false,
      problem: { errors: [{ in: "body", pointer: "", code: "wrong-type" }] },
    });
  });
});

describe("the Idempotency-Key", () => {
  it("that is missing is a problem of its own, told beside the faults of the body", () => {
    const { headers: _, ...bare } = event('{"text":1}');
    expect(checkRequest(shape, { ...bare, headers: {} }, "en")).toMatchObject({
      good: false,
      problem: {
        problem: "idempotency-key-missing",
        errors: [
          { in: "headers", pointer: "/idempotency-key", code: "required" },
          { in: "body", pointer: "/text", code: "wrong-type" },
        ],
      },
    });
  });

  it.each([
    ["short", "too-short"],
    ["k".repeat(129), "too-long"],
    ["with space in it", "malformed"],
    ["кілт-0000001", "malformed"],
  ])("%j is %s", (key, code) => {
    expect(
      checkRequest(shape, event('{"text":"a"}', { "idempotency-key": key }), "en"),
    ).toMatchObject({
      good: false,
      problem: { problem: "request-invalid", errors: [{ pointer: "/idempotency-key", code }] },
    });
  });
});
