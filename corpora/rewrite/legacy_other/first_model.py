# finding: GI201 3 GI580
# finding: GI201 4 GI584
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
print(next(iter(genai.list_models())).name)
