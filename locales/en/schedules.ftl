# What a reader of official tariff files could not take over (import of tariffs, /ops/rules).

unread-shape = The row has fewer or more cells than the heading.
unread-no-code = There is a rate, but no code.
unread-code = The code is not six, eight or ten digits.
unread-twice = The code stands twice, with different rates.
unread-no-rate = There is no rate, neither here nor in the line above.
unread-parent = The rate of the line above could not be read.
unread-special-provision = A provision of chapter 98 or 99: enter such measures as rows of their own.
unread-reference = The rate stands elsewhere, in another line or a note.
unread-season = The rate changes with the season.
unread-entry-price = The rate depends on the price at entry.
unread-recipe = Part of the rate depends on the recipe (milk, sugar, starch).
unread-unit = The duty counts “{ $unit }”, which a parcel does not tell.
unread-several = There are several amounts by count.
unread-part = A rate applies to a part of the goods only.
unread-bounds = The rate has bounds that our table cannot hold.
unread-formula = The rate is a formula.
unread-provisional = For the time being the Union’s rate applies here instead.
unread-words = These words or numbers are not understood.
unread-trade-remedy = Some of these goods also bear a trade defence duty; the file does not say how much.
unread-suspended = { $count ->
    [one] One line may have a lower rate for the time being; the file does not say which goods.
   *[other] { $count } lines may have a lower rate for the time being; the file does not say which goods.
}
unread-quota = There is a lower rate within a quota.
unread-differ = { $count ->
    [one] One line of this subheading was not read: goods need eight digits.
   *[other] The lines of this subheading have { $count } different rates: goods need eight digits.
}
unread-programme = { $count ->
    [one] Programme “{ $code }” is not a list of countries; one line names it, and goods pay the ordinary rate.
   *[other] Programme “{ $code }” is not a list of countries; { $count } lines name it, and goods pay the ordinary rate.
}
unread-programme-unknown = { $count ->
    [one] Programme “{ $code }” is not in our table; one line names it, and goods pay the ordinary rate.
   *[other] Programme “{ $code }” is not in our table; { $count } lines name it, and goods pay the ordinary rate.
}
unread-other-column = The rate for origins of the second column was not read; their goods have no rate here. { $why }
unread-preference = A preferential rate was not read; goods pay the ordinary rate. { $why }
