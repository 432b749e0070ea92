/** Our own signs on a 24 grid, drawn with a 2-unit line. A sign never stands without a word beside it. */
const paths = {
  camera: ["M3 8h4l2-3h6l2 3h4v11H3z", "M12 10a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z"],
  film: ["M4 5h16v14H4z", "M10 9.5v5l4.5-2.5z"],
  person: ["M12 3.2a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z", "M12 10v6", "M7 12l5-2 5 2", "M9 21l3-5 3 5"],
  "whole-body": [
    "M12 5.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z",
    "M12 10.500v4",
    "M9 12l3-1.500 3 1.500",
    "M10 18.500l2-4 2 4",
    "M3 7V3h4M17 3h4v4M21 17v4h-4M7 21H3v-4",
  ],
  light: ["M9 18h6M10 21h4", "M8.500 15a6 6 0 1 1 7 0z"],
  counter: [
    "M3 9h10v12",
    "M5 9v12",
    "M18 6.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
    "M18 8.500v7M18 10.500l-5-1.500M16 21l2-5.500 2 5.500",
  ],
  check: ["M5 12.500l4.500 4.500L19 7.500"],
  wait: ["M7 3h10M7 21h10", "M8 3v4l4 5 4-5V3", "M8 21v-4l4-5 4 5v4"],
  attention: ["M12 3.500L22 20.500H2z", "M12 10v5M12 17.600v.4"],
  information: ["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z", "M12 11v6M12 7.300v.4"],
  stop: ["M8 3h8l5 5v8l-5 5H8l-5-5V8z", "M9 12h6"],
  pause: ["M8 5v14M16 5v14"],
  play: ["M7 4.500v15l12-7.500z"],
  minus: ["M5 12h14"],
  plus: ["M12 5v14M5 12h14"],
  "voice-on": ["M4 9.500h4l5-4.500v14l-5-4.500H4z", "M16.500 9a4.500 4.500 0 0 1 0 6M19 6.500a8 8 0 0 1 0 11"],
  "voice-off": ["M4 9.500h4l5-4.500v14l-5-4.500H4z", "M16.500 9.500l5 5M21.500 9.500l-5 5"],
  hand: [
    "M12 8.500a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600z",
    "M7 21v-4l5-2.500 5-2.500V3M15 5l2-2 2 2",
    "M15.500 21v-6",
  ],
  "step-back": [
    "M16 4.200a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
    "M16 10v5M14 20.500l2-5.500 2 5.500M13 12l3-2 3 2",
    "M9 12.500H3M5.500 10L3 12.500 5.500 15",
  ],
  "step-in": [
    "M16 4.200a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
    "M16 10v5M14 20.500l2-5.500 2 5.500M13 12l3-2 3 2",
    "M3 12.500h6M6.500 10L9 12.500 6.500 15",
  ],
  turn: [
    "M12 2.200a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
    "M12 8.500v5.500M9.500 21.500l2.500-7.500 2.500 7.500",
    "M8 9.300C4.500 10 2.500 11 2.500 12.500c0 2 4 3.500 9.500 3.500s9.500-1.500 9.500-3.500c0-1-1-2-3-2.700",
    "M20.800 7.300l-2.600 2.300 2.300 2.600",
  ],
  obstacle: ["M8 4.200a2 2 0 1 0 0 4 2 2 0 0 0 0-4z", "M8 10v5M6 20.500L8 15l2 5.500", "M13 12h8v8.500h-8z"],
  two: [
    "M8 4.200a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
    "M8 10v5M6 20.500L8 15l2 5.500M5 12l3-2 3 2",
    "M17 6.200a1.600 1.600 0 1 0 0 3.200 1.600 1.600 0 0 0 0-3.200zM17 11v4M15.500 19l1.500-4 1.500 4",
  ],
  still: [
    "M12 4.200a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
    "M12 10v5.500M10.500 21v-5.500h3V21M9 15v-4l3-1 3 1v4",
    "M5 8v8M19 8v8",
  ],
  slow: ["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z", "M12 7v5.500l3.500 2"],
  lock: ["M6 11h12v9.500H6z", "M8.500 11V7.500a3.500 3.500 0 0 1 7 0V11"],
  save: ["M12 4v11M7.500 11l4.500 4.500 4.500-4.500", "M4 20h16"],
  back: ["M19 12H5M11 6l-6 6 6 6"],
  outside: ["M13 4h7v7M20 4l-9 9", "M18 14v6H4V6h6"],
  arrow: ["M5 12h14M13 6l6 6-6 6"],
  again: ["M20 12a8 8 0 1 1-2.500-5.800", "M20 3v4.500h-4.500"],
} as const;

export type IconName = keyof typeof paths;

type IconProps = { readonly name: IconName; readonly className?: string | undefined };

export function Icon({ name, className }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      className={className}
    >
      {paths[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
