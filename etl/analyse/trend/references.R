# Makes references.json: Rscript references.R > references.json
# Base R but for the JSON; the estimators are written here a second time, from the papers.
library(jsonlite)

same_month_slope <- function(y) {
  slopes <- c()
  for (years in seq_len((length(y) - 1) %/% 12)) {
    slopes <- c(slopes, diff(y, lag = 12 * years) / years)
  }
  median(slopes, na.rm = TRUE)
}

residuals_of <- function(y, slope) {
  flat <- y - slope * (seq_along(y) - 1) / 12
  flat - ave(flat, (seq_along(y) - 1) %% 12, FUN = function(x) mean(x, na.rm = TRUE))
}

# Hirsch, Slack and Smith 1982, with the correction of Hamed and Rao 1998 at the first three lags, not below 1.
seasonal_kendall_p <- function(y, residuals) {
  s <- 0
  variance <- 0
  for (month in 0:11) {
    x <- y[(seq_along(y) - 1) %% 12 == month]
    x <- x[!is.na(x)]
    n <- length(x)
    signs <- sign(outer(x, x, function(later, earlier) later - earlier))
    s <- s + sum(signs[lower.tri(signs)])
    ties <- as.vector(table(x))
    variance <- variance + (n * (n - 1) * (2 * n + 5) - sum(ties * (ties - 1) * (2 * ties + 5))) / 18
  }
  ranks <- rank(round(residuals[!is.na(residuals)], 9))
  n <- length(ranks)
  rho <- acf(ranks, lag.max = 3, plot = FALSE)$acf[2:4]
  i <- which(abs(rho) > qnorm(0.975) / sqrt(n))
  inflation <- 1 + 2 / (n * (n - 1) * (n - 2)) * sum((n - i) * (n - i - 1) * (n - i - 2) * rho[i])
  z <- (abs(s) - 1) / sqrt(variance * max(1, inflation))
  if (s == 0) 1 else 2 * pnorm(-z)
}

set.seed(1982)
series <- function(n, yearly, phi, missing, digits) {
  noise <- as.vector(arima.sim(list(ar = phi), n, sd = 0.05))
  y <- 6 + yearly * seq_len(n) / 12 + 0.3 * sin(2 * pi * seq_len(n) / 12) + noise
  y[missing] <- NA
  round(y, digits)
}
trends <- list(
  series(24, 0.02, 0.1, integer(), 6),
  series(60, 0.02, 0.6, 14:16, 6),
  # Rounded so far that many values are tied.
  series(72, -0.01, 0.3, c(5, 40), 1),
  series(120, 0, 0.5, integer(), 6),
  series(144, -0.03, 0.1, 75:80, 6)
)
trends <- lapply(trends, function(y) {
  slope <- same_month_slope(y)
  residuals <- residuals_of(y, slope)
  list(months = y, slope = slope, mann_kendall_p = seasonal_kendall_p(y, residuals))
})

ps <- list(
  c(0.01, 0.04, 0.03, 0.005, 0.55),
  round(runif(40)^3, 3),
  c(0.2, 0.2, 0.2)
)

cat(toJSON(list(
  trends = trends,
  benjamini_hochberg = lapply(ps, function(p) list(p = p, q = p.adjust(p, method = "BH"))),
  student_t = apply(
    expand.grid(t = c(0, 0.3, 1, 2.2, 6, 40), df = c(1, 3, 4.9, 11, 60.5)), 1,
    function(at) list(t = at[["t"]], df = at[["df"]], p = 2 * pt(-at[["t"]], at[["df"]]))
  ),
  student_t_quantiles = lapply(c(1, 3, 4.9, 11, 60.5), function(df) list(df = df, t = qt(0.975, df))),
  normal = lapply(c(0, 0.5, 1.96, 2.999, 3, 5, 10), function(z) list(z = z, p = 2 * pnorm(-z)))
), auto_unbox = TRUE, digits = NA, na = "null"))
