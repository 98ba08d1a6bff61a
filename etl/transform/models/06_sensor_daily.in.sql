select format('the history of the doors reaches {}, into the days that are computed anew, so they would be published twice', max(date)) as problem
from sensor_daily_history
having max(date) >= getvariable('context_from');
