import { UsageError } from "@onezone/command-line";
import { describe, expect, it } from "vitest";
import { parseOptions } from "../src/cli/options.ts";

const defaults = {
  port: 4010,
  host: "127.0.0.1",
  stateless: false,
  strict: false,
  openControl: false,
  https: false,
  delays: [],
  faults: [],
  forward: [],
  log: "text",
};

describe("parseOptions", () => {
  it("listens on port 4010 of this machine by default", () => {
    expect(parseOptions([])).toEqual({ do: "serve", options: defaults });
  });

  it("accepts each option, and --delay and --fault several times", () => {
    const args =
      "-p 0 --host ::1 --spec a.yaml --seed b.json --strict --delay 5 --delay 9@getUser --fault 503:5% --fault cut --scenarios scenarios.yaml --public-url https://dev.example.org --scenario empty --forward list*=https://onezone.example.org --random-seed x --log json";
    expect(parseOptions(args.split(" "))).toEqual({
      do: "serve",
      options: {
        port: 0,
        host: "::1",
        spec: "a.yaml",
        seed: "b.json",
        stateless: false,
        strict: true,
        openControl: false,
        https: false,
        delays: ["5", "9@getUser"],
        faults: ["503:5%", "cut"],
        scenarios: "scenarios.yaml",
        scenario: "empty",
        publicUrl: "https://dev.example.org",
        forward: ["list*=https://onezone.example.org"],
        randomSeed: "x",
        log: "json",
      },
    });
  });

  it("serves HTTPS with a generated certificate, or with a certificate and a key from files", () => {
    const https = (...args: string[]) => parseOptions(args);
    expect(https("--https")).toEqual({ do: "serve", options: { ...defaults, https: true } });
    expect(https("--cert", "c.pem", "--key", "k.pem")).toEqual({
      do: "serve",
      options: { ...defaults, https: { cert: "c.pem", key: "k.pem" } },
    });
  });

  it("reads the size of a random world", () => {
    expect(parseOptions(["--random-world", "users=1000,spaces=20"])).toEqual({
      do: "serve",
      options: { ...defaults, randomWorld: { users: 1000, spaces: 20 } },
    });
  });

  it("accepts an IPv6 address in brackets, and the option --open-control", () => {
    expect(parseOptions(["--host", "[::1]", "--open-control"])).toEqual({
      do: "serve",
      options: { ...defaults, host: "::1", openControl: true },
    });
  });

  it.each([
    ["--help", "help"],
    ["-h", "help"],
    ["--version", "version"],
    ["-V", "version"],
  ])("recognizes %s", (option, what) => {
    expect(parseOptions([option])).toEqual({ do: what });
  });

  it.each([
    [
      "--random-world users",
      '--random-world must be numbers of users, groups, spaces, such as users=1000,groups=50, got "users".',
    ],
    ["--random-world users=1,users=2", "--random-world must be numbers of users"],
    [
      "--stateless --scenarios a.yaml",
      "--stateless cannot be used with --scenarios: a stateless mock has no world.",
    ],
    [
      "--stateless --random-world users=1",
      "--stateless cannot be used with --random-world: a stateless mock has no world.",
    ],
    ["--port x", '--port must be a number, got "x".'],
    ["--port=-1", '--port must be a number, got "-1".'],
    ["--port", "The option --port needs a value."],
    ["--log loud", '--log must be one of text, json, none, got "loud".'],
    ["--host=", "The option --host needs a value."],
    ["--host http://localhost", 'got "http://localhost".'],
    ["--host 127.0.0.1:80", 'got "127.0.0.1:80".'],
    ["--host [127.0.0.1]", 'got "[127.0.0.1]".'],
    ["--host ::1%lo", 'got "::1%lo".'],
    ["--host 999.1.1.1", 'got "999.1.1.1".'],
    ["--constructor 1", 'Unknown option "--constructor".'],
    ["--seed a.json --stateless", "--stateless cannot be used with --seed: a stateless mock has no world."],
    ["--prot 1", 'Unknown option "--prot". Did you mean "--port"?'],
    ["--faults 503", 'Unknown option "--faults". Did you mean "--fault"?'],
    ["--quite-another", 'Unknown option "--quite-another".'],
    ["-x", 'Unknown option "-x".'],
    ["extra", '"extra" is not an option.'],
  ])("refuses %s", (args, message) => {
    expect(() => parseOptions(args.split(" "))).toThrow(UsageError);
    expect(() => parseOptions(args.split(" "))).toThrow(message);
  });
});
