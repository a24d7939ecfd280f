/** Copy as news wires transmit it, framed by control characters or by ZCZC and NNNN: IPTC 7901 and ANPA-1312. */
package newsreel.ingest.wire;
