package io.careercoach.understand;

/** A sign or word with which a new thing begins. */
record CutSign(String sign, int from, int end) implements Mark {}
