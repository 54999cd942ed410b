import type { ZodOpenApiObject } from "zod-openapi";
import type { Auth } from "#shared/http/route.ts";

type Schemes = NonNullable<NonNullable<ZodOpenApiObject["components"]>["securitySchemes"]>;

const headerOf = (name: string, description: string) =>
  ({ type: "apiKey", in: "header", name, description }) as const;

/** The three ways to be let in; the public needs none. */
export const securitySchemes: Schemes = {
  clientCredentials: {
    type: "oauth2",
    description:
      "A machine asks the user pool of the deployment for a token with its client id, its secret and a scope. " +
      "The deployment prints the address; the one here stands for it.",
    flows: {
      clientCredentials: {
        tokenUrl: "https://sign-in.example/oauth2/token",
        scopes: {
          "arnau/registrations.write": "file applications with their documents",
          "arnau/registrations.read": "read one's own registrations",
          "arnau/applications.write": "file applications for services and act on them",
          "arnau/applications.read": "read one's own applications for services",
          "arnau/feed.read": "read the events of one's own subscription",
        },
      },
    },
  },
  officialToken: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description:
      "The token of an official who signed in to the user pool. Its groups are the official's roles and unit.",
  },
  webhookId: headerOf("webhook-id", "Standard Webhooks: the identifier of the message, used once"),
  webhookTimestamp: headerOf(
    "webhook-timestamp",
    "Standard Webhooks: seconds since 1970, at most five minutes from now",
  ),
  webhookSignature: headerOf(
    "webhook-signature",
    "Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body` in base64, several with a space between",
  ),
};

/** What a route asks for, in the terms of the schemes; an empty list means nothing at all. */
export const securityOf = (auth: Auth): Record<string, string[]>[] => {
  switch (auth.kind) {
    case "public":
      return [];
    case "client":
      return [{ clientCredentials: [`arnau/${auth.scope}`] }];
    case "official":
      return [{ officialToken: [] }];
    case "signature":
      // A signature within the message is no matter of headers.
      if (auth.within === true) return [];
      return [{ webhookId: [], webhookTimestamp: [], webhookSignature: [] }];
  }
};
