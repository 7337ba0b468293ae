// Under which addresses phones reach this computer: the likeliest first.
import { networkInterfaces } from "node:os";

export interface Reachable {
  /** As in `192.168.1.23`. */
  readonly host: string;
  /** What the system calls the way there, as in `wlan0`. */
  readonly where: string;
}

/** Wireless first, then cables; what only looks like a network (virtual machines, VPNs, containers) last. */
const LIKELY = [/^(wl|wi-?fi|wlan|airport)/i, /^(en|eth|ethernet|lan)/i];
const UNLIKELY = /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|wg|zt|tailscale|vEthernet|ham|lo)/i;

export function reachable(interfaces = networkInterfaces()): Reachable[] {
  return Object.entries(interfaces)
    .flatMap(([where, all]) =>
      (all ?? [])
        .filter(({ family, internal, address }) => family === "IPv4" && !internal && !address.startsWith("169.254."))
        .map(({ address }) => ({ host: address, where })),
    )
    .sort((a, b) => rank(a) - rank(b));
}

function rank({ host, where }: Reachable): number {
  if (UNLIKELY.test(where)) return 9;
  const kind = LIKELY.findIndex((likely) => likely.test(where));
  const isPrivate = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(host);
  return (kind < 0 ? LIKELY.length : kind) + (isPrivate ? 0 : 4);
}
