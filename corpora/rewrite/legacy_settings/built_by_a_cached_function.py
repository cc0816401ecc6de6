# finding: GI201 5 GI584
# finding: GI201 6 GI580
# finding: GI201 14 GI583
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import functools

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


@functools.cache
def config(temperature: float):
    return genai.GenerationConfig(temperature=temperature)


print(model.generate_content("Name a moon.", generation_config=config(0.1)).text)
