import { expect, it } from "vitest";
import { revisedMetadata } from "../src/behaviours/handle-metadata.ts";

const published = { publicHandle: "doi:1/x", shareUrl: "https://z/share/s", rootFileId: "F1" };
const revise = (metadata: string, prefix: string) => revisedMetadata(metadata, prefix, published);
const xml = '<?xml version="1.0" encoding="utf-8" ?>\n';

it("revisedMetadata puts the identifiers first", () => {
  expect(revise("<metadata><dc:title>A &amp; B</dc:title><!-- no --></metadata>", "oai_dc")).toBe(
    `${xml}<metadata>\n    <dc:identifier>doi:1/x</dc:identifier>\n    <dc:identifier>https://z/share/s</dc:identifier><dc:title>A &amp; B</dc:title></metadata>`,
  );
});

it("revisedMetadata replaces the data about the object, and keeps the address of a resource", () => {
  const metadata =
    '<rdf:RDF xmlns:rdf="r"><edm:ProvidedCHO rdf:about="old"/><ore:Aggregation><edm:isShownBy rdf:resource="old"/></ore:Aggregation><edm:WebResource rdf:about="kept"/></rdf:RDF>';
  expect(revise(metadata, "edm")).toBe(
    `${xml}<rdf:RDF\n    xmlns:rdf="r"><edm:ProvidedCHO rdf:about="doi:1/x">\n        <dcterms:isPartOf>EUreka3D</dcterms:isPartOf></edm:ProvidedCHO><ore:Aggregation rdf:about="doi:1/x_AGG">\n        <edm:aggregatedCHO rdf:resource="doi:1/x"/><edm:isShownBy rdf:resource="https://eureka3d.vm.fedcloud.eu/3d/F1"/></ore:Aggregation><edm:WebResource rdf:about="kept"/></rdf:RDF>`,
  );
});

it.each(["oai_dc", "edm"])("revisedMetadata does not change its own result (%s)", (prefix) => {
  const root = prefix === "edm" ? "rdf:RDF" : "metadata";
  const once = revise(`<${root}><edm:ProvidedCHO/><ore:Aggregation/></${root}>`, prefix);
  expect(revise(once, prefix)).toBe(once);
});

it.each([
  "plain text",
  "<metadata",
  "<other/>",
  "<metadata><a></metadata>",
])("revisedMetadata refuses %j", (metadata) => {
  expect(() => revise(metadata, "oai_dc")).toThrow('provided "metadata" must be a valid XML');
});
