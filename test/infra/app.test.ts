import { describe, expect, it } from "vitest";
import { inProduction, type Resource, synthesise, withMock } from "./templates.ts";

const production = synthesise(inProduction);
const mocked = synthesise(withMock);
const withPasswords = synthesise({ ...withMock, passwordSignIn: "true" });

const stacksOf = (resources: readonly Resource[]) =>
  [...new Set(resources.map(({ stack }) => stack))].toSorted();

const signInsOf = (resources: readonly Resource[]) =>
  resources
    .filter(({ type }) => type === "AWS::Cognito::UserPoolClient")
    .flatMap(({ properties }) => properties["ExplicitAuthFlows"] ?? []);

const everywhere = [
  "arnau-data",
  "arnau-identity",
  "arnau-scanner",
  "arnau-front",
  "arnau-api",
  "arnau-work",
];

describe("the app", () => {
  it("takes the mocked state systems along only when told to", () => {
    expect(stacksOf(production)).toEqual(everywhere.toSorted());
    expect(stacksOf(mocked)).toEqual([...everywhere, "arnau-state-systems"].toSorted());
  });

  it("says in one line each which settings are missing", () => {
    expect(() => synthesise({})).toThrow(/-c noticeSender=…/);
    expect(() =>
      synthesise({
        noticeSender: "notices@arnau.example",
        trustAnchors: "events/samples/authority.pem",
      }),
    ).toThrow(/-c stateSystemsUrl=…/);
  });

  it("refuses to ask both the mock and the state systems", () => {
    expect(() => synthesise({ ...inProduction, ...withMock })).toThrow(/not both/);
  });

  it("leaves no malware to the stand-in where people send real files", () => {
    expect(() => synthesise({ ...inProduction, malwareScanner: "stand-in" })).toThrow(
      /-c malwareScanner=…/,
    );
  });

  it("refuses a setting that makes no sense", () => {
    expect(() => synthesise({ ...withMock, retryBaseSeconds: "soon" })).toThrow(/retryBaseSeconds/);
  });

  it.each(["no/such/file.pem", "package.json"])(
    "R377-7b: takes the authorities whose signatures are accepted from a file in PEM, not from %s",
    (trustAnchors) => {
      expect(() => synthesise({ ...withMock, trustAnchors })).toThrow(
        `-c trustAnchors=…  a file with certificates in PEM; ${trustAnchors} is none`,
      );
    },
  );

  it("is not deployed without authorities", () => {
    const { trustAnchors: _, ...rest } = withMock;
    expect(() => synthesise(rest)).toThrow(/-c trustAnchors=…/);
  });

  it("lets officials send a password to Cognito only when told to", () => {
    expect(signInsOf(mocked)).not.toContain("ALLOW_USER_PASSWORD_AUTH");
    expect(signInsOf(withPasswords)).toContain("ALLOW_USER_PASSWORD_AUTH");
  });
});
