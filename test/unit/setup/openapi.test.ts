import { describe, expect, it } from "vitest";
import * as z from "zod";
import { problemKindOf } from "#shared/http/problems.ts";
import { resultOf } from "#shared/http/reply.ts";
import type { Route } from "#shared/http/route.ts";
import { routes } from "#shared/http/routes.ts";
import { createRegistration } from "#shared/http/routes/portal.ts";
import { documentOf } from "#setup/openapi/document.ts";
import { problemSchema } from "#setup/openapi/problem.ts";
import { samplesIn } from "#setup/openapi/samples.ts";

const samples = samplesIn("events/samples");
const none = () => ({});

const operationSchema = z.object({
  operationId: z.string(),
  summary: z.string(),
  "x-summary": z.object({ kk: z.string(), ru: z.string() }),
  tags: z.array(z.string()).length(1),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(z.looseObject({})),
  requestBody: z
    .object({
      content: z.object({
        "application/json": z.object({
          schema: z.looseObject({}),
          examples: z.record(z.string(), z.object({ value: z.unknown() })).optional(),
        }),
      }),
    })
    .optional(),
  responses: z.record(
    z.string(),
    z.object({ description: z.string(), content: z.record(z.string(), z.unknown()).optional() }),
  ),
});

const documentSchema = z.object({
  openapi: z.string(),
  servers: z.array(z.object({ url: z.string() })),
  tags: z.array(z.looseObject({ name: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
});

const document = documentSchema.parse(documentOf(routes, samples));

const operationOf = ({ path, method }: Route) => {
  const operation = document.paths[path]?.[method.toLowerCase()];
  if (operation === undefined) throw new Error(`no operation for ${method} ${path}`);
  return operation;
};

/** The schemes and scopes that a route has to ask for. */
const askedBy = ({ auth }: Route) => {
  if (auth.kind === "client") return [["clientCredentials", [`arnau/${auth.scope}`]]];
  if (auth.kind === "official") return [["officialToken", []]];
  const isBeside = auth.kind === "signature" && auth.within !== true;
  const headers = isBeside ? ["Id", "Timestamp", "Signature"] : [];
  return headers.map((header) => [`webhook${header}`, []]);
};

describe("the OpenAPI document", () => {
  it("is 3.1, with a relative server", () => {
    expect(document.openapi).toBe("3.1.0");
    expect(document.servers).toEqual([{ url: ".." }]);
  });

  it("names every command, and has no bound that only a machine knows", () => {
    const text = JSON.stringify(documentOf(routes, none));
    expect(text).toContain('"title":"castVote"');
    expect(text).not.toContain(String(Number.MAX_SAFE_INTEGER));
  });

  it("is the same however often it is made", () => {
    expect(documentOf(routes, samples)).toEqual(documentOf(routes, samples));
  });

  it("refers to nothing that is not in it", () => {
    const text = JSON.stringify(documentOf(routes, none));
    const components: unknown = JSON.parse(text).components;
    const componentsSchema = z.record(z.string(), z.record(z.string(), z.unknown()));
    const known = new Set(
      Object.entries(componentsSchema.parse(components)).flatMap(([kind, named]) =>
        Object.keys(named).map((name) => `#/components/${kind}/${name}`),
      ),
    );
    const referred = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to);
    expect(referred.length).toBeGreaterThan(0);
    expect(referred.filter((to = "") => !known.has(to))).toEqual([]);
  });

  it.each(routes.map((route) => [route.id, route] as const))(
    "tells of %s its words in three languages, its tag, its replies and all its problems",
    (id, route) => {
      const operation = operationOf(route);
      expect(operation.operationId).toBe(id);
      expect({ en: operation.summary, ...operation["x-summary"] }).toEqual(route.summary);
      expect(document.tags.map(({ name }) => name)).toContain(operation.tags[0]);
      expect(Object.keys(operation.responses)).toEqual(
        expect.arrayContaining(Object.keys(route.replies)),
      );
      for (const code of route.problems) {
        const response = operation.responses[problemKindOf(code).status];
        expect(response?.description).toContain(`\`${code}\``);
        expect(response?.content).toHaveProperty(["application/problem+json"]);
      }
      expect(operation.responses).toHaveProperty("500");
    },
  );

  it.each(routes.map((route) => [route.id, route] as const))(
    "asks for %s what the route asks for",
    (_, route) => {
      const asked = operationOf(route).security.flatMap((one) => Object.entries(one));
      expect(asked).toEqual(askedBy(route));
    },
  );

  it("shows the samples of a route as the examples of its request", () => {
    const examples = operationOf(createRegistration).requestBody?.content["application/json"];
    expect(Object.keys(examples?.examples ?? {})).toEqual([
      "another",
      "in-order",
      "specialist-xml",
      "specialist",
      "tax-debt",
    ]);
  });

  it("shows none where a route has no samples", () => {
    const bare = documentSchema.parse(documentOf([createRegistration], none));
    const operation = bare.paths[createRegistration.path]?.["post"];
    expect(operation?.requestBody?.content["application/json"]).not.toHaveProperty("examples");
  });

  it("has no schema under a name that a library made up", () => {
    const names = Object.keys(document.components.schemas);
    expect(names).toContain("FieldValue");
    expect(names.filter((name) => !/^[A-Z][A-Za-z]+$/.test(name))).toEqual([]);
  });

  it("names the forms, the views and the rows that stand in several places", () => {
    const named = [
      "OrganizationForm",
      "SpecialistForm",
      "RemovalForm",
      "Commission",
      "Sitting",
      "RegisterRow",
      "RegistryRow",
    ];
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(named));
  });

  it("R377-7b, R377-15b: tells of a submission that its application is signed", () => {
    const body = operationOf(createRegistration).requestBody?.content["application/json"].schema;
    expect(body).toMatchObject({
      required: ["application", "signature"],
      properties: { signature: { description: expect.stringContaining("RFC 8785") } },
    });
  });

  it("cannot be made with a sample that the route would refuse", () => {
    const broken = (id: string) => (id === createRegistration.id ? { broken: {} } : {});
    expect(() => documentOf(routes, broken)).toThrow("createRegistration/broken");
  });
});

describe("the schema of a problem", () => {
  it("is that of what goes over the wire", () => {
    const errors = [{ in: "body", pointer: "/bin", code: "bad-checksum", message: "…" }] as const;
    const reply = { problem: "request-invalid", errors, with: { more: 1 } } as const;
    const { body } = resultOf(reply, "kk", "correlation-1");
    expect(problemSchema.parse(JSON.parse(body))).toMatchObject({ code: "request-invalid" });
  });
});
