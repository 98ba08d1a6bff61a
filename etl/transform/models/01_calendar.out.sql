select 'the hours of the calendar are not consecutive, so an hour of footfall would be lost or counted twice' as problem
from calendar
having count(*) > 0 and count(distinct hour) <> date_diff('hour', min(hour), max(hour)) + 1;
