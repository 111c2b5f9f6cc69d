import { calibration, checksum } from "./default-automation.ts";
import type { Seed } from "./seed-types.ts";

const bob = "9fdc83ee1bbd3ba9a1ea6a1a07f5a3ab";
const dan = "4f1b6c0de2a94b7f8c3d5e6a7b8c9d01";
const byDan = { type: "user", id: dan } as const;

/** The initial world of a mock. The README has a table of its entities. */
export const defaultSeed: Seed = {
  domain: "onezone.example.com",
  users: [
    {
      id: "593ed8e0a91bd37bfc5cd5ae1b0f6e03",
      username: "ada",
      password: "password1",
      fullName: "Ada Admin",
      adminPrivileges: "all",
    },
    { id: bob, username: "bob", password: "password1", fullName: "Bob User" },
    {
      id: "2b38dd1b0c7a8bd7f29d8e7e0c6c8ea1",
      username: "cid",
      password: "password1",
      fullName: "Cid Other",
    },
    {
      id: dan,
      username: "dan",
      password: "password1",
      fullName: "Dan Director",
      emails: ["dan@example.com"],
    },
    { username: "eli", password: "password1", fullName: "Eli Engineer" },
  ],
  providers: [
    {
      name: "p1",
      domain: "p1.example.com",
      latitude: 50.0647,
      longitude: 19.945,
      online: true,
      cluster: { users: { bob: "all" } },
    },
  ],
  clusters: [{ id: "onezone", name: "onezone" }],
  groups: [
    // The server creates these two groups itself.
    { id: "admins", name: "Admins", protected: true, adminPrivileges: "all" },
    { id: "all_users", name: "All users", protected: true },
    { name: "Bob group", type: "team", users: { bob: "all" } },
    {
      name: "Institute",
      type: "organization",
      users: { dan: "all" },
      groups: { Laboratory: ["group_view", "group_view_privileges"] },
    },
    { name: "Laboratory", type: "unit", groups: { "Detector team": ["group_view"] } },
    { name: "Detector team", type: "team", users: { eli: ["group_view", "group_add_user"] } },
  ],
  spaces: [
    { name: "My experiment", users: { bob: "all" } },
    {
      name: "Detector data",
      description: "Calibrated runs of the detector.",
      organizationName: "Example Institute",
      tags: ["science", "open-data"],
      advertisedInMarketplace: true,
      marketplaceContactEmail: "dan@example.com",
      users: { dan: "all" },
      groups: { Institute: ["space_read_data", "space_view"], "Detector team": ["space_write_data"] },
      supports: { p1: 1_000_000_000_000 },
      harvesters: { "Run catalogue": true },
    },
  ],
  shares: [
    {
      name: "Published runs",
      description: "# Runs of 2026",
      spaceId: "Detector data",
      creator: byDan,
    },
  ],
  handleServices: [
    {
      name: "Example DOI",
      proxyEndpoint: "https://handle-proxy.example.com/api/v1",
      serviceProperties: { type: "DOI", host: "https://doi.example.com", prefix: "10.5072" },
      users: { dan: "all" },
    },
  ],
  handles: [
    {
      id: "6d1e9f0a2b3c4d5e8f7a6b5c4d3e2f10",
      handleServiceId: "Example DOI",
      resourceId: "Published runs",
      metadataPrefix: "oai_dc",
      metadata: [
        '<?xml version="1.0" encoding="utf-8" ?>',
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
        "    <dc:title>Runs of the detector</dc:title>",
        "    <dc:creator>Dan Director</dc:creator>",
        "</metadata>",
      ].join("\n"),
      publicHandle: "https://doi.example.com/10.5072/runs",
      users: { dan: "all" },
    },
  ],
  harvesters: [
    {
      name: "Run catalogue",
      public: true,
      harvestingBackendEndpoint: "es.example.com:9200",
      guiPluginConfig: { indices: ["runs"] },
      indices: {
        b0e4d2c6a8f14e3d9c5b7a6f8e1d2c30: {
          name: "runs",
          guiPluginName: "runs",
          includeFileDetails: ["fileName", "spaceId"],
          includeMetadata: ["json"],
          includeRejectionReason: true,
          retryOnRejection: false,
          schema: '{ "mappings": { "properties": { "run": { "type": "integer" } } } }',
        },
      },
      users: { dan: "all" },
      groups: { Institute: ["harvester_view"] },
    },
  ],
  atmInventories: [
    {
      name: "Calibration",
      users: { dan: "all" },
      groups: { Institute: ["atm_inventory_view"] },
      atmLambdas: { [checksum.id]: true },
    },
  ],
  atmLambdas: [{ ...checksum, creator: byDan }],
  atmWorkflowSchemas: [{ ...calibration, atmInventoryId: "Calibration", creator: byDan }],
};
