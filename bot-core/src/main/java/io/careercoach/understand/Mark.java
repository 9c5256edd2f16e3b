package io.careercoach.understand;

/** One thing of a sentence about pay that is understood by itself, at its place. */
sealed interface Mark
    permits PayAmount,
        PayShare,
        EmployerMatch,
        TimeCount,
        SalaryCount,
        PayName,
        PeriodWord,
        CutSign {

  int from();

  int end();
}
