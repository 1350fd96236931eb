## templates/shop/gone.html: goods that are no longer sold

gone-title = Não está mais à venda
gone-help = Os pedidos já feitos não são afetados.
