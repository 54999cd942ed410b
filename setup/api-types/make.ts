import openApiTypes, { astToString } from "openapi-typescript";

/**
 * The types of every route as TypeScript, made from the OpenAPI document (its JSON). This folder is a package of its own,
 * because the generator needs the compiler in a version before the project's.
 */
export const typesOf = async (document: string): Promise<string> => {
  const nodes = await openApiTypes(document, { alphabetize: true, emptyObjectsUnknown: true });
  return `// Made from events/openapi.json by \`npm run generate\`.\n\n${astToString(nodes)}`;
};
