# finding: GI201 5 GI580
# finding: GI201 9 GI584
# run: stays on google-generativeai, which is not installed
import json

import google.generativeai as genai

genai.configure(api_key="key")


def forget(file) -> None:
    genai.delete_file(file)


forget(json.loads('"files/moon"'))
