# What R's stl and forecast::mstl make of known series:
# Rscript references.R > references.json && npx biome format --write references.json
suppressPackageStartupMessages({
  library(forecast)
  library(jsonlite)
})

# Days with a week, a year, chance and a few very bad ones; rounded, so that the numbers survive as text.
simulate_days <- function(n) {
  set.seed(1990)
  day <- seq_len(n)
  week <- c(-0.2, -0.25, -0.15, -0.1, 0.1, 0.4, 0.2)
  year <- 0.3 * cos(2 * pi * day / 365)
  x <- 7 + 0.0001 * day + week[day %% 7 + 1] + year + rnorm(n, sd = 0.1)
  bad <- sample(day, n %/% 100)
  x[bad] <- x[bad] - 2
  round(x, 3)
}

data <- list(
  nottem = as.vector(nottem),
  co2 = as.vector(co2),
  demand = as.vector(taylor)[1:1500],
  days = simulate_days(3 * 365 + 13)
)

# Every `every`-th value, so that the file stays small.
thin <- function(x, every) as.vector(x)[seq(1, length(x), by = every)]

given <- function(...) if (...length() == 0) setNames(list(), character()) else list(...)

stl_case <- function(name, length, every, ...) {
  fit <- stl(ts(data[[name]][seq_len(length)], frequency = 12), ...)
  list(
    data = name,
    length = length,
    given = given(...),
    every = every,
    seasonal = thin(seasonal(fit), every),
    trend = thin(trendcycle(fit), every)
  )
}

whole <- function(...) list(stl_case("nottem", 240, 3, ...), stl_case("co2", 468, 5, ...))
# Of an even number of values R (4.2.2) at times takes other places than the two middle ones for the median of the robust
# passes: it asks its partial sort for them in falling order. So robust fits are mostly compared on an odd number.
odd <- function(...) list(stl_case("nottem", 239, 3, ...), stl_case("co2", 467, 5, ...))
stl_cases <- c(
  whole(s.window = "periodic"),
  whole(s.window = "periodic", robust = TRUE),
  whole(s.window = 7),
  odd(s.window = 7, robust = TRUE),
  whole(s.window = 35, s.jump = 1, t.jump = 1, l.jump = 1),
  odd(s.window = 35, s.jump = 1, t.jump = 1, l.jump = 1, robust = TRUE),
  odd(s.window = "periodic", s.jump = 1, t.jump = 1, l.jump = 1, robust = TRUE),
  whole(s.window = 21, s.degree = 1),
  odd(s.window = 21, s.degree = 1, t.degree = 0, l.degree = 1, robust = TRUE),
  odd(s.window = 10, t.window = 40, l.window = 20, inner = 3, outer = 4),
  whole(s.window = 9, t.window = 1001, t.jump = 7, s.jump = 3, l.jump = 5),
  whole(s.window = 13, t.degree = 0, t.window = 3, t.jump = 50)
)

mstl_case <- function(name, length, periods, every, ...) {
  series <- msts(data[[name]][seq_len(length)], seasonal.periods = periods)
  fit <- suppressWarnings(mstl(series, ...))
  seasons <- grep("^Seasonal", colnames(fit), value = TRUE)
  list(
    data = name,
    length = length,
    periods = periods,
    given = given(...),
    every = every,
    trend = thin(fit[, "Trend"], every),
    seasons = lapply(seasons, function(season) {
      list(period = as.integer(sub("Seasonal", "", season)), values = thin(fit[, season], every))
    })
  )
}

mstl_cases <- list(
  mstl_case("demand", 1500, c(48, 336), 13),
  mstl_case("demand", 1499, c(48, 336), 13, robust = TRUE),
  mstl_case("days", 1108, c(7, 365), 9),
  mstl_case("days", 1107, c(7, 365), 9, robust = TRUE),
  mstl_case("days", 1108, c(7, 365), 9, s.window = c(53, 7)),
  mstl_case("days", 400, c(7, 365), 3),
  mstl_case("days", 364, c(7, 28, 182), 3)
)

cat(toJSON(list(data = data, stl = stl_cases, mstl = mstl_cases), digits = I(15), auto_unbox = TRUE))
